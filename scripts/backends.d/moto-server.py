"""moto (5.2) as a server, made to stand in for AWS where it cannot by itself. Same arguments as `python -m moto.server`.

- Neptune has IAM authentication, which moto refuses for its clusters.
- A statement that denies what comes without TLS denies nothing: moto cannot tell, and would refuse every object.
- A key that its IAM or STS gave out has the rights of its policies and no others. Any other key may do everything, so
  that several tests share one server.
"""

import re

from moto.core.authorization import ActionAuthenticatorMixin
from moto.iam.access_control import IAMPolicyStatement, PermissionResult
from moto.iam.models import iam_backends
from moto.rds.models import RDSBackend
from moto.server import main
from moto.sts.models import sts_backends

create = RDSBackend.create_db_cluster
modify = RDSBackend.modify_db_cluster


def create_with_auth(self, kwargs):
    asked = kwargs.pop("enable_iam_database_authentication", False) if kwargs.get("engine") == "neptune" else None
    cluster = create(self, kwargs)
    if asked is not None:
        cluster.iam_auth = asked
    return cluster


def modify_with_auth(self, kwargs):
    name, asked = kwargs["db_cluster_identifier"], kwargs.get("enable_iam_database_authentication")
    cluster = modify(self, kwargs)
    if asked is not None:
        cluster.iam_auth = asked
        self.clusters[name].iam_auth = asked
    return cluster


permitted = IAMPolicyStatement.is_action_permitted


def permitted_over_tls(self, *args, **kwargs):
    condition = self._statement.get("Condition") or {}
    if self._statement["Effect"] == "Deny" and "aws:SecureTransport" in condition.get("Bool", {}):
        return PermissionResult.NEUTRAL
    return permitted(self, *args, **kwargs)


def is_given_out(account, key):
    users = (user for backend in iam_backends[account].values() for user in backend.users.values())
    if any(own.access_key_id == key for user in users for own in user.access_keys):
        return True
    return any(
        role.access_key_id == key for backend in sts_backends[account].values() for role in backend.assumed_roles
    )


def authorize(self, request_class, resource="*"):
    found = re.search(r"Credential=([^/]+)/", self.headers.get("Authorization", ""))
    if not found or not is_given_out(self.current_account, found[1]):
        return
    request_class(
        account_id=self.current_account,
        method=self.method,
        path=self.raw_path,
        data=self.data,
        body=self.raw_body,
        headers=self.headers,
        action=self._get_action(),
    ).check_action_permitted(resource)


RDSBackend.create_db_cluster = create_with_auth
RDSBackend.modify_db_cluster = modify_with_auth
IAMPolicyStatement.is_action_permitted = permitted_over_tls
ActionAuthenticatorMixin._authenticate_and_authorize_action = authorize

if __name__ == "__main__":
    main()
