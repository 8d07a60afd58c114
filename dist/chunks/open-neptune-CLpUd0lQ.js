import { a as __toCommonJS, t as __commonJSMin } from "./rolldown-runtime-COqNOauY.js";
import { $ as protocols_exports, B as require_dist_cjs$4, D as awsCalls, E as iamOptions, G as init_client, H as init_httpAuthSchemes, I as init_protocols$1, J as dist_es_exports, K as init_retry, L as protocols_exports$1, N as require_dist_cjs$5, O as init_util, P as require_dist_cjs$3, Q as init_protocols, T as clientOptions, U as require_dist_cjs$2, V as httpAuthSchemes_exports, W as client_exports, Y as init_dist_es, _ as checkIam, a as removePrincipal, b as tagList, c as claim, d as markOf, f as MISSING, g as settingChange, h as reported, k as util_exports, l as foreign, m as mended, n as ensureRights, o as requireRole, p as differenceOf, q as retry_exports, r as ensureRole, s as principalChanges, t as boundedMap, u as isMarked, v as readRights, w as policyOf, x as tagsOf, y as readRole } from "./bounded-map-7KZaoXU6.js";
import { $ as client_exports$1, H as config_exports, S as endpoints_exports, St as schema_exports, U as init_config, d as init_serde, et as init_client$1, f as serde_exports, n as init_checksum, t as checksum_exports, w as init_endpoints, xt as init_schema } from "./checksum-R86K2BcN.js";
import { n as BackendFailure, t as stepMeaning } from "./step-meaning-DCN_UrPn.js";
import { c as storages } from "./config-resources-CD2zO_eF.js";
import { t as cutIdentifier } from "./identifier-CrATF0yG.js";
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
// node_modules/@aws-sdk/middleware-sdk-rds/dist-cjs/index.js
var require_dist_cjs$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { formatUrl } = (init_util(), __toCommonJS(util_exports));
	const { toEndpointV1 } = (init_endpoints(), __toCommonJS(endpoints_exports));
	const { HttpRequest } = (init_protocols(), __toCommonJS(protocols_exports));
	const { SignatureV4 } = require_dist_cjs$2();
	const regARN = /arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?/;
	const sourceIdToCommandKeyMap = {
		SourceDBSnapshotIdentifier: "CopyDBSnapshot",
		SourceDBInstanceIdentifier: "CreateDBInstanceReadReplica",
		ReplicationSourceIdentifier: "CreateDBCluster",
		SourceDBClusterSnapshotIdentifier: "CopyDBClusterSnapshot",
		SourceDBInstanceArn: "StartDBInstanceAutomatedBackupsReplication"
	};
	const version = "2014-10-31";
	function crossRegionPresignedUrlMiddleware(options) {
		return (next, context) => async (args) => {
			const { input } = args;
			const region = await options.region();
			const sourceIdKey = Object.keys(sourceIdToCommandKeyMap).filter((sourceKeyId) => input.hasOwnProperty(sourceKeyId))[0];
			if (!sourceIdKey) return next(args);
			const command = sourceIdToCommandKeyMap[sourceIdKey];
			if (!input.PreSignedUrl && isARN(input[sourceIdKey]) && region !== getEndpointFromARN(input[sourceIdKey])) {
				const sourceRegion = getEndpointFromARN(input[sourceIdKey]);
				let resolvedEndpoint;
				if (typeof options.endpoint === "function") resolvedEndpoint = await options.endpoint();
				else resolvedEndpoint = toEndpointV1(context.endpointV2);
				resolvedEndpoint.hostname = `rds.${sourceRegion}.amazonaws.com`;
				const request = new HttpRequest({
					...resolvedEndpoint,
					protocol: "https",
					headers: { host: resolvedEndpoint.hostname },
					query: {
						Action: command,
						Version: version,
						KmsKeyId: input.KmsKeyId,
						DestinationRegion: region,
						[sourceIdKey]: input[sourceIdKey]
					}
				});
				const presignedRequest = await new SignatureV4({
					credentials: options.credentials,
					region: sourceRegion,
					service: "rds",
					sha256: options.sha256,
					uriEscapePath: options.signingEscapePath
				}).presign(request, { expiresIn: 3600 });
				args = {
					...args,
					input: {
						...args.input,
						PreSignedUrl: formatUrl(presignedRequest)
					}
				};
			}
			return next(args);
		};
	}
	const crossRegionPresignedUrlMiddlewareOptions = {
		step: "serialize",
		tags: ["CROSS_REGION_PRESIGNED_URL"],
		name: "crossRegionPresignedUrlMiddleware",
		override: true,
		relation: "after",
		toMiddleware: "endpointV2Middleware"
	};
	const getCrossRegionPresignedUrlPlugin = (config) => ({ applyToStack: (clientStack) => {
		clientStack.addRelativeTo(crossRegionPresignedUrlMiddleware(config), crossRegionPresignedUrlMiddlewareOptions);
	} });
	function isARN(id) {
		if (!id) return false;
		return regARN.test(id);
	}
	function getEndpointFromARN(arn) {
		const arnArr = arn.split(":");
		if (arnArr.length < 4) throw new Error(`Cannot infer endpoint from '${arn}'`);
		return arnArr[3];
	}
	exports.crossRegionPresignedUrlMiddleware = crossRegionPresignedUrlMiddleware;
	exports.crossRegionPresignedUrlMiddlewareOptions = crossRegionPresignedUrlMiddlewareOptions;
	exports.getCrossRegionPresignedUrlPlugin = getCrossRegionPresignedUrlPlugin;
}));
// node_modules/@aws-sdk/client-neptune/dist-cjs/index.js
var require_dist_cjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = (init_client(), __toCommonJS(client_exports));
	const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = (init_dist_es(), __toCommonJS(dist_es_exports));
	const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = (init_client$1(), __toCommonJS(client_exports$1));
	const { Command: $Command } = (init_client$1(), __toCommonJS(client_exports$1));
	const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = (init_config(), __toCommonJS(config_exports));
	const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = (init_endpoints(), __toCommonJS(endpoints_exports));
	const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = (init_protocols(), __toCommonJS(protocols_exports));
	const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = (init_retry(), __toCommonJS(retry_exports));
	const { TypeRegistry, getSchemaSerdePlugin } = (init_schema(), __toCommonJS(schema_exports));
	const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = (init_httpAuthSchemes(), __toCommonJS(httpAuthSchemes_exports));
	const { defaultProvider } = require_dist_cjs$3();
	const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = (init_serde(), __toCommonJS(serde_exports));
	const { streamCollector, NodeHttpHandler } = require_dist_cjs$4();
	const { AwsQueryProtocol } = (init_protocols$1(), __toCommonJS(protocols_exports$1));
	const { Sha256 } = (init_checksum(), __toCommonJS(checksum_exports));
	const { getCrossRegionPresignedUrlPlugin } = require_dist_cjs$1();
	const defaultNeptuneHttpAuthSchemeParametersProvider = async (config, context, input) => {
		return {
			operation: getSmithyContext(context).operation,
			region: await normalizeProvider(config.region)() || (() => {
				throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
			})()
		};
	};
	function createAwsAuthSigv4HttpAuthOption(authParameters) {
		return {
			schemeId: "aws.auth#sigv4",
			signingProperties: {
				name: "rds",
				region: authParameters.region
			},
			propertiesExtractor: (config, context) => ({ signingProperties: {
				config,
				context
			} })
		};
	}
	const defaultNeptuneHttpAuthSchemeProvider = (authParameters) => {
		const options = [];
		switch (authParameters.operation) {
			default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
		}
		return options;
	};
	const resolveHttpAuthSchemeConfig = (config) => {
		const config_0 = resolveAwsSdkSigV4Config(config);
		return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
	};
	const resolveClientEndpointParameters = (options) => {
		return Object.assign(options, {
			useDualstackEndpoint: options.useDualstackEndpoint ?? false,
			useFipsEndpoint: options.useFipsEndpoint ?? false,
			defaultSigningName: "rds"
		});
	};
	const commonParams = {
		UseFIPS: {
			type: "builtInParams",
			name: "useFipsEndpoint"
		},
		Endpoint: {
			type: "builtInParams",
			name: "endpoint"
		},
		Region: {
			type: "builtInParams",
			name: "region"
		},
		UseDualStack: {
			type: "builtInParams",
			name: "useDualstackEndpoint"
		}
	};
	var packageInfo = { version: "3.1126.0" };
	const k = "ref";
	const a = -1;
	const b = true;
	const c = "isSet";
	const d = "PartitionResult";
	const e = "booleanEquals";
	const f = "getAttr";
	const g = { [k]: "Endpoint" };
	const h = { [k]: d };
	const i = {};
	const j = [{ [k]: "Region" }];
	const _data = {
		conditions: [
			[c, [g]],
			[c, j],
			[
				"aws.partition",
				j,
				d
			],
			[e, [{ [k]: "UseFIPS" }, b]],
			[e, [{ [k]: "UseDualStack" }, b]],
			[e, [{
				fn: f,
				argv: [h, "supportsDualStack"]
			}, b]],
			[e, [{
				fn: f,
				argv: [h, "supportsFIPS"]
			}, b]],
			["stringEquals", [{
				fn: f,
				argv: [h, "name"]
			}, "aws-us-gov"]]
		],
		results: [
			[a],
			[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
			[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
			[g, i],
			["https://rds-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
			[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
			["https://rds.{Region}.amazonaws.com", i],
			["https://rds-fips.{Region}.{PartitionResult#dnsSuffix}", i],
			[a, "FIPS is enabled but this partition does not support FIPS"],
			["https://rds.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
			[a, "DualStack is enabled but this partition does not support DualStack"],
			["https://rds.{Region}.{PartitionResult#dnsSuffix}", i],
			[a, "Invalid Configuration: Missing Region"]
		]
	};
	const root = 2;
	const nodes = new Int32Array([
		-1,
		1,
		-1,
		0,
		13,
		3,
		1,
		4,
		100000012,
		2,
		5,
		100000012,
		3,
		8,
		6,
		4,
		7,
		100000011,
		5,
		100000009,
		100000010,
		4,
		11,
		9,
		6,
		10,
		100000008,
		7,
		100000006,
		100000007,
		5,
		12,
		100000005,
		6,
		100000004,
		100000005,
		3,
		100000001,
		14,
		4,
		100000002,
		100000003
	]);
	const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
	const cache = new EndpointCache({
		size: 50,
		params: [
			"Endpoint",
			"Region",
			"UseDualStack",
			"UseFIPS"
		]
	});
	const defaultEndpointResolver = (endpointParams, context = {}) => {
		return cache.get(endpointParams, () => decideEndpoint(bdd, {
			endpointParams,
			logger: context.logger
		}));
	};
	customEndpointFunctions.aws = awsEndpointFunctions;
	var NeptuneServiceException = class NeptuneServiceException extends ServiceException {
		constructor(options) {
			super(options);
			Object.setPrototypeOf(this, NeptuneServiceException.prototype);
		}
	};
	var DBClusterNotFoundFault = class DBClusterNotFoundFault extends NeptuneServiceException {
		name = "DBClusterNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterNotFoundFault.prototype);
		}
	};
	var DBClusterRoleAlreadyExistsFault = class DBClusterRoleAlreadyExistsFault extends NeptuneServiceException {
		name = "DBClusterRoleAlreadyExistsFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterRoleAlreadyExistsFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterRoleAlreadyExistsFault.prototype);
		}
	};
	var DBClusterRoleQuotaExceededFault = class DBClusterRoleQuotaExceededFault extends NeptuneServiceException {
		name = "DBClusterRoleQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterRoleQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterRoleQuotaExceededFault.prototype);
		}
	};
	var InvalidDBClusterStateFault = class InvalidDBClusterStateFault extends NeptuneServiceException {
		name = "InvalidDBClusterStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidDBClusterStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDBClusterStateFault.prototype);
		}
	};
	var SourceNotFoundFault = class SourceNotFoundFault extends NeptuneServiceException {
		name = "SourceNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SourceNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SourceNotFoundFault.prototype);
		}
	};
	var SubscriptionNotFoundFault = class SubscriptionNotFoundFault extends NeptuneServiceException {
		name = "SubscriptionNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SubscriptionNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SubscriptionNotFoundFault.prototype);
		}
	};
	var DBInstanceNotFoundFault = class DBInstanceNotFoundFault extends NeptuneServiceException {
		name = "DBInstanceNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBInstanceNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBInstanceNotFoundFault.prototype);
		}
	};
	var DBSnapshotNotFoundFault = class DBSnapshotNotFoundFault extends NeptuneServiceException {
		name = "DBSnapshotNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBSnapshotNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBSnapshotNotFoundFault.prototype);
		}
	};
	var ResourceNotFoundFault = class ResourceNotFoundFault extends NeptuneServiceException {
		name = "ResourceNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ResourceNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ResourceNotFoundFault.prototype);
		}
	};
	var DBParameterGroupAlreadyExistsFault = class DBParameterGroupAlreadyExistsFault extends NeptuneServiceException {
		name = "DBParameterGroupAlreadyExistsFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBParameterGroupAlreadyExistsFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBParameterGroupAlreadyExistsFault.prototype);
		}
	};
	var DBParameterGroupNotFoundFault = class DBParameterGroupNotFoundFault extends NeptuneServiceException {
		name = "DBParameterGroupNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBParameterGroupNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBParameterGroupNotFoundFault.prototype);
		}
	};
	var DBParameterGroupQuotaExceededFault = class DBParameterGroupQuotaExceededFault extends NeptuneServiceException {
		name = "DBParameterGroupQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBParameterGroupQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBParameterGroupQuotaExceededFault.prototype);
		}
	};
	var DBClusterSnapshotAlreadyExistsFault = class DBClusterSnapshotAlreadyExistsFault extends NeptuneServiceException {
		name = "DBClusterSnapshotAlreadyExistsFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterSnapshotAlreadyExistsFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterSnapshotAlreadyExistsFault.prototype);
		}
	};
	var DBClusterSnapshotNotFoundFault = class DBClusterSnapshotNotFoundFault extends NeptuneServiceException {
		name = "DBClusterSnapshotNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterSnapshotNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterSnapshotNotFoundFault.prototype);
		}
	};
	var InvalidDBClusterSnapshotStateFault = class InvalidDBClusterSnapshotStateFault extends NeptuneServiceException {
		name = "InvalidDBClusterSnapshotStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidDBClusterSnapshotStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDBClusterSnapshotStateFault.prototype);
		}
	};
	var KMSKeyNotAccessibleFault = class KMSKeyNotAccessibleFault extends NeptuneServiceException {
		name = "KMSKeyNotAccessibleFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "KMSKeyNotAccessibleFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, KMSKeyNotAccessibleFault.prototype);
		}
	};
	var SnapshotQuotaExceededFault = class SnapshotQuotaExceededFault extends NeptuneServiceException {
		name = "SnapshotQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SnapshotQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SnapshotQuotaExceededFault.prototype);
		}
	};
	var DBClusterAlreadyExistsFault = class DBClusterAlreadyExistsFault extends NeptuneServiceException {
		name = "DBClusterAlreadyExistsFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterAlreadyExistsFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterAlreadyExistsFault.prototype);
		}
	};
	var DBClusterParameterGroupNotFoundFault = class DBClusterParameterGroupNotFoundFault extends NeptuneServiceException {
		name = "DBClusterParameterGroupNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterParameterGroupNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterParameterGroupNotFoundFault.prototype);
		}
	};
	var DBClusterQuotaExceededFault = class DBClusterQuotaExceededFault extends NeptuneServiceException {
		name = "DBClusterQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterQuotaExceededFault.prototype);
		}
	};
	var DBSubnetGroupDoesNotCoverEnoughAZs = class DBSubnetGroupDoesNotCoverEnoughAZs extends NeptuneServiceException {
		name = "DBSubnetGroupDoesNotCoverEnoughAZs";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBSubnetGroupDoesNotCoverEnoughAZs",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBSubnetGroupDoesNotCoverEnoughAZs.prototype);
		}
	};
	var DBSubnetGroupNotFoundFault = class DBSubnetGroupNotFoundFault extends NeptuneServiceException {
		name = "DBSubnetGroupNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBSubnetGroupNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBSubnetGroupNotFoundFault.prototype);
		}
	};
	var GlobalClusterNotFoundFault = class GlobalClusterNotFoundFault extends NeptuneServiceException {
		name = "GlobalClusterNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "GlobalClusterNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, GlobalClusterNotFoundFault.prototype);
		}
	};
	var InsufficientStorageClusterCapacityFault = class InsufficientStorageClusterCapacityFault extends NeptuneServiceException {
		name = "InsufficientStorageClusterCapacityFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InsufficientStorageClusterCapacityFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InsufficientStorageClusterCapacityFault.prototype);
		}
	};
	var InvalidDBInstanceStateFault = class InvalidDBInstanceStateFault extends NeptuneServiceException {
		name = "InvalidDBInstanceStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidDBInstanceStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDBInstanceStateFault.prototype);
		}
	};
	var InvalidDBSubnetGroupStateFault = class InvalidDBSubnetGroupStateFault extends NeptuneServiceException {
		name = "InvalidDBSubnetGroupStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidDBSubnetGroupStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDBSubnetGroupStateFault.prototype);
		}
	};
	var InvalidGlobalClusterStateFault = class InvalidGlobalClusterStateFault extends NeptuneServiceException {
		name = "InvalidGlobalClusterStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidGlobalClusterStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidGlobalClusterStateFault.prototype);
		}
	};
	var InvalidSubnet = class InvalidSubnet extends NeptuneServiceException {
		name = "InvalidSubnet";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidSubnet",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidSubnet.prototype);
		}
	};
	var InvalidVPCNetworkStateFault = class InvalidVPCNetworkStateFault extends NeptuneServiceException {
		name = "InvalidVPCNetworkStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidVPCNetworkStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidVPCNetworkStateFault.prototype);
		}
	};
	var NetworkTypeNotSupportedFault = class NetworkTypeNotSupportedFault extends NeptuneServiceException {
		name = "NetworkTypeNotSupportedFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "NetworkTypeNotSupportedFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, NetworkTypeNotSupportedFault.prototype);
		}
	};
	var StorageQuotaExceededFault = class StorageQuotaExceededFault extends NeptuneServiceException {
		name = "StorageQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "StorageQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, StorageQuotaExceededFault.prototype);
		}
	};
	var DBClusterEndpointAlreadyExistsFault = class DBClusterEndpointAlreadyExistsFault extends NeptuneServiceException {
		name = "DBClusterEndpointAlreadyExistsFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterEndpointAlreadyExistsFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterEndpointAlreadyExistsFault.prototype);
		}
	};
	var DBClusterEndpointQuotaExceededFault = class DBClusterEndpointQuotaExceededFault extends NeptuneServiceException {
		name = "DBClusterEndpointQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterEndpointQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterEndpointQuotaExceededFault.prototype);
		}
	};
	var AuthorizationNotFoundFault = class AuthorizationNotFoundFault extends NeptuneServiceException {
		name = "AuthorizationNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "AuthorizationNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, AuthorizationNotFoundFault.prototype);
		}
	};
	var DBInstanceAlreadyExistsFault = class DBInstanceAlreadyExistsFault extends NeptuneServiceException {
		name = "DBInstanceAlreadyExistsFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBInstanceAlreadyExistsFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBInstanceAlreadyExistsFault.prototype);
		}
	};
	var DBSecurityGroupNotFoundFault = class DBSecurityGroupNotFoundFault extends NeptuneServiceException {
		name = "DBSecurityGroupNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBSecurityGroupNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBSecurityGroupNotFoundFault.prototype);
		}
	};
	var DomainNotFoundFault = class DomainNotFoundFault extends NeptuneServiceException {
		name = "DomainNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DomainNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DomainNotFoundFault.prototype);
		}
	};
	var InstanceQuotaExceededFault = class InstanceQuotaExceededFault extends NeptuneServiceException {
		name = "InstanceQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InstanceQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InstanceQuotaExceededFault.prototype);
		}
	};
	var InsufficientDBInstanceCapacityFault = class InsufficientDBInstanceCapacityFault extends NeptuneServiceException {
		name = "InsufficientDBInstanceCapacityFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InsufficientDBInstanceCapacityFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InsufficientDBInstanceCapacityFault.prototype);
		}
	};
	var OptionGroupNotFoundFault = class OptionGroupNotFoundFault extends NeptuneServiceException {
		name = "OptionGroupNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "OptionGroupNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, OptionGroupNotFoundFault.prototype);
		}
	};
	var ProvisionedIopsNotAvailableInAZFault = class ProvisionedIopsNotAvailableInAZFault extends NeptuneServiceException {
		name = "ProvisionedIopsNotAvailableInAZFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "ProvisionedIopsNotAvailableInAZFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, ProvisionedIopsNotAvailableInAZFault.prototype);
		}
	};
	var StorageTypeNotSupportedFault = class StorageTypeNotSupportedFault extends NeptuneServiceException {
		name = "StorageTypeNotSupportedFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "StorageTypeNotSupportedFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, StorageTypeNotSupportedFault.prototype);
		}
	};
	var DBSubnetGroupAlreadyExistsFault = class DBSubnetGroupAlreadyExistsFault extends NeptuneServiceException {
		name = "DBSubnetGroupAlreadyExistsFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBSubnetGroupAlreadyExistsFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBSubnetGroupAlreadyExistsFault.prototype);
		}
	};
	var DBSubnetGroupQuotaExceededFault = class DBSubnetGroupQuotaExceededFault extends NeptuneServiceException {
		name = "DBSubnetGroupQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBSubnetGroupQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBSubnetGroupQuotaExceededFault.prototype);
		}
	};
	var DBSubnetQuotaExceededFault = class DBSubnetQuotaExceededFault extends NeptuneServiceException {
		name = "DBSubnetQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBSubnetQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBSubnetQuotaExceededFault.prototype);
		}
	};
	var EventSubscriptionQuotaExceededFault = class EventSubscriptionQuotaExceededFault extends NeptuneServiceException {
		name = "EventSubscriptionQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "EventSubscriptionQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, EventSubscriptionQuotaExceededFault.prototype);
		}
	};
	var SNSInvalidTopicFault = class SNSInvalidTopicFault extends NeptuneServiceException {
		name = "SNSInvalidTopicFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SNSInvalidTopicFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SNSInvalidTopicFault.prototype);
		}
	};
	var SNSNoAuthorizationFault = class SNSNoAuthorizationFault extends NeptuneServiceException {
		name = "SNSNoAuthorizationFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SNSNoAuthorizationFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SNSNoAuthorizationFault.prototype);
		}
	};
	var SNSTopicArnNotFoundFault = class SNSTopicArnNotFoundFault extends NeptuneServiceException {
		name = "SNSTopicArnNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SNSTopicArnNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SNSTopicArnNotFoundFault.prototype);
		}
	};
	var SubscriptionAlreadyExistFault = class SubscriptionAlreadyExistFault extends NeptuneServiceException {
		name = "SubscriptionAlreadyExistFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SubscriptionAlreadyExistFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SubscriptionAlreadyExistFault.prototype);
		}
	};
	var SubscriptionCategoryNotFoundFault = class SubscriptionCategoryNotFoundFault extends NeptuneServiceException {
		name = "SubscriptionCategoryNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SubscriptionCategoryNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SubscriptionCategoryNotFoundFault.prototype);
		}
	};
	var GlobalClusterAlreadyExistsFault = class GlobalClusterAlreadyExistsFault extends NeptuneServiceException {
		name = "GlobalClusterAlreadyExistsFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "GlobalClusterAlreadyExistsFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, GlobalClusterAlreadyExistsFault.prototype);
		}
	};
	var GlobalClusterQuotaExceededFault = class GlobalClusterQuotaExceededFault extends NeptuneServiceException {
		name = "GlobalClusterQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "GlobalClusterQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, GlobalClusterQuotaExceededFault.prototype);
		}
	};
	var DBClusterEndpointNotFoundFault = class DBClusterEndpointNotFoundFault extends NeptuneServiceException {
		name = "DBClusterEndpointNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterEndpointNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterEndpointNotFoundFault.prototype);
		}
	};
	var InvalidDBClusterEndpointStateFault = class InvalidDBClusterEndpointStateFault extends NeptuneServiceException {
		name = "InvalidDBClusterEndpointStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidDBClusterEndpointStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDBClusterEndpointStateFault.prototype);
		}
	};
	var InvalidDBParameterGroupStateFault = class InvalidDBParameterGroupStateFault extends NeptuneServiceException {
		name = "InvalidDBParameterGroupStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidDBParameterGroupStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDBParameterGroupStateFault.prototype);
		}
	};
	var DBSnapshotAlreadyExistsFault = class DBSnapshotAlreadyExistsFault extends NeptuneServiceException {
		name = "DBSnapshotAlreadyExistsFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBSnapshotAlreadyExistsFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBSnapshotAlreadyExistsFault.prototype);
		}
	};
	var InvalidDBSubnetStateFault = class InvalidDBSubnetStateFault extends NeptuneServiceException {
		name = "InvalidDBSubnetStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidDBSubnetStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDBSubnetStateFault.prototype);
		}
	};
	var InvalidEventSubscriptionStateFault = class InvalidEventSubscriptionStateFault extends NeptuneServiceException {
		name = "InvalidEventSubscriptionStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidEventSubscriptionStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidEventSubscriptionStateFault.prototype);
		}
	};
	var InvalidDBSecurityGroupStateFault = class InvalidDBSecurityGroupStateFault extends NeptuneServiceException {
		name = "InvalidDBSecurityGroupStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidDBSecurityGroupStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDBSecurityGroupStateFault.prototype);
		}
	};
	var SharedSnapshotQuotaExceededFault = class SharedSnapshotQuotaExceededFault extends NeptuneServiceException {
		name = "SharedSnapshotQuotaExceededFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SharedSnapshotQuotaExceededFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SharedSnapshotQuotaExceededFault.prototype);
		}
	};
	var CertificateNotFoundFault = class CertificateNotFoundFault extends NeptuneServiceException {
		name = "CertificateNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "CertificateNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, CertificateNotFoundFault.prototype);
		}
	};
	var DBUpgradeDependencyFailureFault = class DBUpgradeDependencyFailureFault extends NeptuneServiceException {
		name = "DBUpgradeDependencyFailureFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBUpgradeDependencyFailureFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBUpgradeDependencyFailureFault.prototype);
		}
	};
	var SubnetAlreadyInUse = class SubnetAlreadyInUse extends NeptuneServiceException {
		name = "SubnetAlreadyInUse";
		$fault = "client";
		constructor(opts) {
			super({
				name: "SubnetAlreadyInUse",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, SubnetAlreadyInUse.prototype);
		}
	};
	var DBClusterRoleNotFoundFault = class DBClusterRoleNotFoundFault extends NeptuneServiceException {
		name = "DBClusterRoleNotFoundFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "DBClusterRoleNotFoundFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, DBClusterRoleNotFoundFault.prototype);
		}
	};
	var InsufficientDBClusterCapacityFault = class InsufficientDBClusterCapacityFault extends NeptuneServiceException {
		name = "InsufficientDBClusterCapacityFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InsufficientDBClusterCapacityFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InsufficientDBClusterCapacityFault.prototype);
		}
	};
	var InvalidDBSnapshotStateFault = class InvalidDBSnapshotStateFault extends NeptuneServiceException {
		name = "InvalidDBSnapshotStateFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidDBSnapshotStateFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidDBSnapshotStateFault.prototype);
		}
	};
	var InvalidRestoreFault = class InvalidRestoreFault extends NeptuneServiceException {
		name = "InvalidRestoreFault";
		$fault = "client";
		constructor(opts) {
			super({
				name: "InvalidRestoreFault",
				$fault: "client",
				...opts
			});
			Object.setPrototypeOf(this, InvalidRestoreFault.prototype);
		}
	};
	const _A = "Address";
	const _AA = "ApplyAction";
	const _AAAD = "AutoAppliedAfterDate";
	const _ADL = "AllowDataLoss";
	const _AI = "ApplyImmediately";
	const _AM = "ApplyMethod";
	const _AMVU = "AutoMinorVersionUpgrade";
	const _AMVUl = "AllowMajorVersionUpgrade";
	const _AN = "AttributeName";
	const _ANFF = "AuthorizationNotFoundFault";
	const _APMA = "ApplyPendingMaintenanceAction";
	const _APMAM = "ApplyPendingMaintenanceActionMessage";
	const _APMAR = "ApplyPendingMaintenanceActionResult";
	const _AR = "AssociatedRoles";
	const _ART = "AutomaticRestartTime";
	const _ARTDBC = "AddRoleToDBCluster";
	const _ARTDBCM = "AddRoleToDBClusterMessage";
	const _AS = "AllocatedStorage";
	const _ASITS = "AddSourceIdentifierToSubscription";
	const _ASITSM = "AddSourceIdentifierToSubscriptionMessage";
	const _ASITSR = "AddSourceIdentifierToSubscriptionResult";
	const _AT = "ApplyType";
	const _ATTR = "AddTagsToResource";
	const _ATTRM = "AddTagsToResourceMessage";
	const _AU = "AutoUpgrade";
	const _AV = "AttributeValues";
	const _AVL = "AttributeValueList";
	const _AVl = "AllowedValues";
	const _AVt = "AttributeValue";
	const _AZ = "AvailabilityZone";
	const _AZL = "AvailabilityZoneList";
	const _AZv = "AvailabilityZones";
	const _Ac = "Action";
	const _BRP = "BackupRetentionPeriod";
	const _CAC = "CrossAccountClone";
	const _CACI = "CACertificateIdentifier";
	const _CAD = "CurrentApplyDate";
	const _CAI = "CustomerAwsId";
	const _CCT = "ClusterCreateTime";
	const _CDBC = "CreateDBCluster";
	const _CDBCE = "CreateDBClusterEndpoint";
	const _CDBCEM = "CreateDBClusterEndpointMessage";
	const _CDBCEO = "CreateDBClusterEndpointOutput";
	const _CDBCM = "CreateDBClusterMessage";
	const _CDBCPG = "CopyDBClusterParameterGroup";
	const _CDBCPGM = "CopyDBClusterParameterGroupMessage";
	const _CDBCPGMr = "CreateDBClusterParameterGroupMessage";
	const _CDBCPGR = "CopyDBClusterParameterGroupResult";
	const _CDBCPGRr = "CreateDBClusterParameterGroupResult";
	const _CDBCPGr = "CreateDBClusterParameterGroup";
	const _CDBCR = "CreateDBClusterResult";
	const _CDBCS = "CopyDBClusterSnapshot";
	const _CDBCSM = "CopyDBClusterSnapshotMessage";
	const _CDBCSMr = "CreateDBClusterSnapshotMessage";
	const _CDBCSR = "CopyDBClusterSnapshotResult";
	const _CDBCSRr = "CreateDBClusterSnapshotResult";
	const _CDBCSr = "CreateDBClusterSnapshot";
	const _CDBI = "CreateDBInstance";
	const _CDBIM = "CreateDBInstanceMessage";
	const _CDBIR = "CreateDBInstanceResult";
	const _CDBPG = "CopyDBParameterGroup";
	const _CDBPGM = "CopyDBParameterGroupMessage";
	const _CDBPGMr = "CreateDBParameterGroupMessage";
	const _CDBPGR = "CopyDBParameterGroupResult";
	const _CDBPGRr = "CreateDBParameterGroupResult";
	const _CDBPGr = "CreateDBParameterGroup";
	const _CDBSG = "CreateDBSubnetGroup";
	const _CDBSGM = "CreateDBSubnetGroupMessage";
	const _CDBSGR = "CreateDBSubnetGroupResult";
	const _CES = "CreateEventSubscription";
	const _CESM = "CreateEventSubscriptionMessage";
	const _CESR = "CreateEventSubscriptionResult";
	const _CET = "CustomEndpointType";
	const _CGC = "CreateGlobalCluster";
	const _CGCM = "CreateGlobalClusterMessage";
	const _CGCR = "CreateGlobalClusterResult";
	const _CGI = "CloneGroupId";
	const _CLEC = "CloudwatchLogsExportConfiguration";
	const _CNFF = "CertificateNotFoundFault";
	const _CPMV = "ClusterPendingModifiedValues";
	const _CS = "CharacterSet";
	const _CSD = "CharacterSetDescription";
	const _CSI = "CustSubscriptionId";
	const _CSN = "CharacterSetName";
	const _CT = "CopyTags";
	const _CTTS = "CopyTagsToSnapshot";
	const _D = "Description";
	const _DBC = "DBCluster";
	const _DBCA = "DBClusterArn";
	const _DBCAEF = "DBClusterAlreadyExistsFault";
	const _DBCE = "DBClusterEndpoint";
	const _DBCEA = "DBClusterEndpointArn";
	const _DBCEAEF = "DBClusterEndpointAlreadyExistsFault";
	const _DBCEI = "DBClusterEndpointIdentifier";
	const _DBCEL = "DBClusterEndpointList";
	const _DBCEM = "DBClusterEndpointMessage";
	const _DBCENFF = "DBClusterEndpointNotFoundFault";
	const _DBCEQEF = "DBClusterEndpointQuotaExceededFault";
	const _DBCERI = "DBClusterEndpointResourceIdentifier";
	const _DBCEl = "DBClusterEndpoints";
	const _DBCI = "DBClusterIdentifier";
	const _DBCL = "DBClusterList";
	const _DBCM = "DBClusterMembers";
	const _DBCML = "DBClusterMemberList";
	const _DBCMl = "DBClusterMember";
	const _DBCMlu = "DBClusterMessage";
	const _DBCNFF = "DBClusterNotFoundFault";
	const _DBCOG = "DBClusterOptionGroup";
	const _DBCOGM = "DBClusterOptionGroupMemberships";
	const _DBCOGN = "DBClusterOptionGroupName";
	const _DBCOGS = "DBClusterOptionGroupStatus";
	const _DBCPG = "DBClusterParameterGroup";
	const _DBCPGA = "DBClusterParameterGroupArn";
	const _DBCPGD = "DBClusterParameterGroupDetails";
	const _DBCPGL = "DBClusterParameterGroupList";
	const _DBCPGM = "DBClusterParameterGroupsMessage";
	const _DBCPGN = "DBClusterParameterGroupName";
	const _DBCPGNFF = "DBClusterParameterGroupNotFoundFault";
	const _DBCPGNM = "DBClusterParameterGroupNameMessage";
	const _DBCPGS = "DBClusterParameterGroupStatus";
	const _DBCPGl = "DBClusterParameterGroups";
	const _DBCQEF = "DBClusterQuotaExceededFault";
	const _DBCR = "DBClusterRole";
	const _DBCRAEF = "DBClusterRoleAlreadyExistsFault";
	const _DBCRNFF = "DBClusterRoleNotFoundFault";
	const _DBCRQEF = "DBClusterRoleQuotaExceededFault";
	const _DBCRl = "DBClusterRoles";
	const _DBCS = "DBClusterSnapshot";
	const _DBCSA = "DBClusterSnapshotArn";
	const _DBCSAEF = "DBClusterSnapshotAlreadyExistsFault";
	const _DBCSAL = "DBClusterSnapshotAttributeList";
	const _DBCSAR = "DBClusterSnapshotAttributesResult";
	const _DBCSAl = "DBClusterSnapshotAttribute";
	const _DBCSAlu = "DBClusterSnapshotAttributes";
	const _DBCSI = "DBClusterSnapshotIdentifier";
	const _DBCSL = "DBClusterSnapshotList";
	const _DBCSM = "DBClusterSnapshotMessage";
	const _DBCSNFF = "DBClusterSnapshotNotFoundFault";
	const _DBCSl = "DBClusterSnapshots";
	const _DBCl = "DBClusters";
	const _DBED = "DBEngineDescription";
	const _DBEV = "DBEngineVersion";
	const _DBEVD = "DBEngineVersionDescription";
	const _DBEVL = "DBEngineVersionList";
	const _DBEVM = "DBEngineVersionMessage";
	const _DBEVn = "DBEngineVersions";
	const _DBI = "DBInstance";
	const _DBIA = "DBInstanceArn";
	const _DBIAEF = "DBInstanceAlreadyExistsFault";
	const _DBIC = "DBInstanceClass";
	const _DBII = "DBInstanceIdentifier";
	const _DBIL = "DBInstanceList";
	const _DBIM = "DBInstanceMessage";
	const _DBINFF = "DBInstanceNotFoundFault";
	const _DBIPGN = "DBInstanceParameterGroupName";
	const _DBIS = "DBInstanceStatus";
	const _DBISI = "DBInstanceStatusInfo";
	const _DBISIL = "DBInstanceStatusInfoList";
	const _DBIn = "DBInstances";
	const _DBN = "DBName";
	const _DBPG = "DBParameterGroup";
	const _DBPGA = "DBParameterGroupArn";
	const _DBPGAEF = "DBParameterGroupAlreadyExistsFault";
	const _DBPGD = "DBParameterGroupDetails";
	const _DBPGF = "DBParameterGroupFamily";
	const _DBPGL = "DBParameterGroupList";
	const _DBPGM = "DBParameterGroupsMessage";
	const _DBPGN = "DBParameterGroupName";
	const _DBPGNFF = "DBParameterGroupNotFoundFault";
	const _DBPGNM = "DBParameterGroupNameMessage";
	const _DBPGQEF = "DBParameterGroupQuotaExceededFault";
	const _DBPGS = "DBParameterGroupStatus";
	const _DBPGSL = "DBParameterGroupStatusList";
	const _DBPGa = "DBParameterGroups";
	const _DBPN = "DBPortNumber";
	const _DBSAEF = "DBSnapshotAlreadyExistsFault";
	const _DBSG = "DBSecurityGroups";
	const _DBSGA = "DBSubnetGroupArn";
	const _DBSGAEF = "DBSubnetGroupAlreadyExistsFault";
	const _DBSGD = "DBSubnetGroupDescription";
	const _DBSGDNCEAZ = "DBSubnetGroupDoesNotCoverEnoughAZs";
	const _DBSGM = "DBSecurityGroupMembership";
	const _DBSGML = "DBSecurityGroupMembershipList";
	const _DBSGMu = "DBSubnetGroupMessage";
	const _DBSGN = "DBSubnetGroupName";
	const _DBSGNFF = "DBSecurityGroupNotFoundFault";
	const _DBSGNFFu = "DBSubnetGroupNotFoundFault";
	const _DBSGNL = "DBSecurityGroupNameList";
	const _DBSGNe = "DBSecurityGroupName";
	const _DBSGQEF = "DBSubnetGroupQuotaExceededFault";
	const _DBSGe = "DBSecurityGroup";
	const _DBSGu = "DBSubnetGroup";
	const _DBSGub = "DBSubnetGroups";
	const _DBSNFF = "DBSnapshotNotFoundFault";
	const _DBSQEF = "DBSubnetQuotaExceededFault";
	const _DBUDFF = "DBUpgradeDependencyFailureFault";
	const _DCI = "DbClusterIdentifier";
	const _DCRI = "DbClusterResourceId";
	const _DCS = "DefaultCharacterSet";
	const _DDBC = "DeleteDBCluster";
	const _DDBCE = "DeleteDBClusterEndpoint";
	const _DDBCEM = "DeleteDBClusterEndpointMessage";
	const _DDBCEMe = "DescribeDBClusterEndpointsMessage";
	const _DDBCEO = "DeleteDBClusterEndpointOutput";
	const _DDBCEe = "DescribeDBClusterEndpoints";
	const _DDBCM = "DeleteDBClusterMessage";
	const _DDBCMe = "DescribeDBClustersMessage";
	const _DDBCP = "DescribeDBClusterParameters";
	const _DDBCPG = "DeleteDBClusterParameterGroup";
	const _DDBCPGM = "DeleteDBClusterParameterGroupMessage";
	const _DDBCPGMe = "DescribeDBClusterParameterGroupsMessage";
	const _DDBCPGe = "DescribeDBClusterParameterGroups";
	const _DDBCPM = "DescribeDBClusterParametersMessage";
	const _DDBCR = "DeleteDBClusterResult";
	const _DDBCS = "DeleteDBClusterSnapshot";
	const _DDBCSA = "DescribeDBClusterSnapshotAttributes";
	const _DDBCSAM = "DescribeDBClusterSnapshotAttributesMessage";
	const _DDBCSAR = "DescribeDBClusterSnapshotAttributesResult";
	const _DDBCSM = "DeleteDBClusterSnapshotMessage";
	const _DDBCSMe = "DescribeDBClusterSnapshotsMessage";
	const _DDBCSR = "DeleteDBClusterSnapshotResult";
	const _DDBCSe = "DescribeDBClusterSnapshots";
	const _DDBCe = "DescribeDBClusters";
	const _DDBEV = "DescribeDBEngineVersions";
	const _DDBEVM = "DescribeDBEngineVersionsMessage";
	const _DDBI = "DeleteDBInstance";
	const _DDBIM = "DeleteDBInstanceMessage";
	const _DDBIMe = "DescribeDBInstancesMessage";
	const _DDBIR = "DeleteDBInstanceResult";
	const _DDBIe = "DescribeDBInstances";
	const _DDBP = "DescribeDBParameters";
	const _DDBPG = "DeleteDBParameterGroup";
	const _DDBPGM = "DeleteDBParameterGroupMessage";
	const _DDBPGMe = "DescribeDBParameterGroupsMessage";
	const _DDBPGe = "DescribeDBParameterGroups";
	const _DDBPM = "DescribeDBParametersMessage";
	const _DDBSG = "DeleteDBSubnetGroup";
	const _DDBSGM = "DeleteDBSubnetGroupMessage";
	const _DDBSGMe = "DescribeDBSubnetGroupsMessage";
	const _DDBSGe = "DescribeDBSubnetGroups";
	const _DE = "DescribeEvents";
	const _DEC = "DescribeEventCategories";
	const _DECM = "DescribeEventCategoriesMessage";
	const _DEDCP = "DescribeEngineDefaultClusterParameters";
	const _DEDCPM = "DescribeEngineDefaultClusterParametersMessage";
	const _DEDCPR = "DescribeEngineDefaultClusterParametersResult";
	const _DEDP = "DescribeEngineDefaultParameters";
	const _DEDPM = "DescribeEngineDefaultParametersMessage";
	const _DEDPR = "DescribeEngineDefaultParametersResult";
	const _DEM = "DescribeEventsMessage";
	const _DES = "DeleteEventSubscription";
	const _DESM = "DeleteEventSubscriptionMessage";
	const _DESMe = "DescribeEventSubscriptionsMessage";
	const _DESR = "DeleteEventSubscriptionResult";
	const _DESe = "DescribeEventSubscriptions";
	const _DGC = "DeleteGlobalCluster";
	const _DGCM = "DeleteGlobalClusterMessage";
	const _DGCMe = "DescribeGlobalClustersMessage";
	const _DGCR = "DeleteGlobalClusterResult";
	const _DGCe = "DescribeGlobalClusters";
	const _DIAMRN = "DomainIAMRoleName";
	const _DIP = "DbInstancePort";
	const _DLT = "DisableLogTypes";
	const _DM = "DomainMemberships";
	const _DML = "DomainMembershipList";
	const _DMo = "DomainMembership";
	const _DN = "DatabaseName";
	const _DNFF = "DomainNotFoundFault";
	const _DO = "DefaultOnly";
	const _DODBIO = "DescribeOrderableDBInstanceOptions";
	const _DODBIOM = "DescribeOrderableDBInstanceOptionsMessage";
	const _DP = "DeletionProtection";
	const _DPMA = "DescribePendingMaintenanceActions";
	const _DPMAM = "DescribePendingMaintenanceActionsMessage";
	const _DR = "DoubleRange";
	const _DRI = "DbiResourceId";
	const _DRL = "DoubleRangeList";
	const _DT = "DataType";
	const _DVDBIM = "DescribeValidDBInstanceModifications";
	const _DVDBIMM = "DescribeValidDBInstanceModificationsMessage";
	const _DVDBIMR = "DescribeValidDBInstanceModificationsResult";
	const _Da = "Date";
	const _Do = "Domain";
	const _Du = "Duration";
	const _E = "Endpoint";
	const _EC = "EventCategories";
	const _ECL = "EventCategoriesList";
	const _ECLE = "EnableCloudwatchLogsExports";
	const _ECLEn = "EnabledCloudwatchLogsExports";
	const _ECM = "EventCategoriesMap";
	const _ECML = "EventCategoriesMapList";
	const _ECMv = "EventCategoriesMessage";
	const _ECv = "EventCategory";
	const _ED = "EngineDefaults";
	const _EIAMDA = "EnableIAMDatabaseAuthentication";
	const _EL = "EventList";
	const _ELT = "EnableLogTypes";
	const _ELTx = "ExportableLogTypes";
	const _EM = "ExcludedMembers";
	const _EMRA = "EnhancedMonitoringResourceArn";
	const _EMv = "EventsMessage";
	const _EPI = "EnablePerformanceInsights";
	const _ERT = "EarliestRestorableTime";
	const _ES = "EventSubscription";
	const _ESA = "EventSubscriptionArn";
	const _ESL = "EventSubscriptionsList";
	const _ESM = "EventSubscriptionsMessage";
	const _ESQEF = "EventSubscriptionQuotaExceededFault";
	const _ET = "EndpointType";
	const _ETn = "EndTime";
	const _EV = "EngineVersion";
	const _En = "Engine";
	const _Ena = "Enabled";
	const _Ev = "Event";
	const _Eve = "Events";
	const _F = "Filters";
	const _FAD = "ForcedApplyDate";
	const _FDBC = "FailoverDBCluster";
	const _FDBCM = "FailoverDBClusterMessage";
	const _FDBCR = "FailoverDBClusterResult";
	const _FDBSI = "FinalDBSnapshotIdentifier";
	const _FDCA = "FromDbClusterArn";
	const _FF = "ForceFailover";
	const _FGC = "FailoverGlobalCluster";
	const _FGCM = "FailoverGlobalClusterMessage";
	const _FGCR = "FailoverGlobalClusterResult";
	const _FL = "FilterList";
	const _FN = "FeatureName";
	const _FQDN = "FQDN";
	const _FS = "FailoverState";
	const _FVL = "FilterValueList";
	const _Fi = "Filter";
	const _Fr = "From";
	const _GC = "GlobalCluster";
	const _GCA = "GlobalClusterArn";
	const _GCAEF = "GlobalClusterAlreadyExistsFault";
	const _GCI = "GlobalClusterIdentifier";
	const _GCL = "GlobalClusterList";
	const _GCM = "GlobalClusterMembers";
	const _GCML = "GlobalClusterMemberList";
	const _GCMl = "GlobalClusterMember";
	const _GCMlo = "GlobalClustersMessage";
	const _GCNFF = "GlobalClusterNotFoundFault";
	const _GCQEF = "GlobalClusterQuotaExceededFault";
	const _GCRI = "GlobalClusterResourceId";
	const _GCl = "GlobalClusters";
	const _HZI = "HostedZoneId";
	const _I = "Iops";
	const _IAMDAE = "IAMDatabaseAuthenticationEnabled";
	const _IAMRN = "IAMRoleName";
	const _ICT = "InstanceCreateTime";
	const _ICW = "IsClusterWriter";
	const _IDBCCF = "InsufficientDBClusterCapacityFault";
	const _IDBCESF = "InvalidDBClusterEndpointStateFault";
	const _IDBCSF = "InvalidDBClusterStateFault";
	const _IDBCSSF = "InvalidDBClusterSnapshotStateFault";
	const _IDBICF = "InsufficientDBInstanceCapacityFault";
	const _IDBISF = "InvalidDBInstanceStateFault";
	const _IDBPGSF = "InvalidDBParameterGroupStateFault";
	const _IDBSGSF = "InvalidDBSecurityGroupStateFault";
	const _IDBSGSFn = "InvalidDBSubnetGroupStateFault";
	const _IDBSSF = "InvalidDBSnapshotStateFault";
	const _IDBSSFn = "InvalidDBSubnetStateFault";
	const _IDLA = "IsDataLossAllowed";
	const _IESSF = "InvalidEventSubscriptionStateFault";
	const _IGCSF = "InvalidGlobalClusterStateFault";
	const _IM = "IsModifiable";
	const _IMVU = "IsMajorVersionUpgrade";
	const _IOONAMT = "IOOptimizedNextAllowedModificationTime";
	const _IP = "IncludePublic";
	const _IQEF = "InstanceQuotaExceededFault";
	const _IRF = "InvalidRestoreFault";
	const _IS = "InvalidSubnet";
	const _ISCCF = "InsufficientStorageClusterCapacityFault";
	const _ISn = "IncludeShared";
	const _ITSR = "IopsToStorageRatio";
	const _IVPCNSF = "InvalidVPCNetworkStateFault";
	const _IW = "IsWriter";
	const _K = "Key";
	const _KKI = "KmsKeyId";
	const _KMSKNAF = "KMSKeyNotAccessibleFault";
	const _LM = "LicenseModel";
	const _LRT = "LatestRestorableTime";
	const _LSCS = "ListSupportedCharacterSets";
	const _LST = "ListSupportedTimezones";
	const _LTFR = "ListTagsForResource";
	const _LTFRM = "ListTagsForResourceMessage";
	const _LTTD = "LogTypesToDisable";
	const _LTTE = "LogTypesToEnable";
	const _M = "Marker";
	const _MAZ = "MultiAZ";
	const _MAZC = "MultiAZCapable";
	const _MC = "MinCapacity";
	const _MCa = "MaxCapacity";
	const _MDBC = "ModifyDBCluster";
	const _MDBCE = "ModifyDBClusterEndpoint";
	const _MDBCEM = "ModifyDBClusterEndpointMessage";
	const _MDBCEO = "ModifyDBClusterEndpointOutput";
	const _MDBCM = "ModifyDBClusterMessage";
	const _MDBCPG = "ModifyDBClusterParameterGroup";
	const _MDBCPGM = "ModifyDBClusterParameterGroupMessage";
	const _MDBCR = "ModifyDBClusterResult";
	const _MDBCSA = "ModifyDBClusterSnapshotAttribute";
	const _MDBCSAM = "ModifyDBClusterSnapshotAttributeMessage";
	const _MDBCSAR = "ModifyDBClusterSnapshotAttributeResult";
	const _MDBI = "ModifyDBInstance";
	const _MDBIM = "ModifyDBInstanceMessage";
	const _MDBIR = "ModifyDBInstanceResult";
	const _MDBPG = "ModifyDBParameterGroup";
	const _MDBPGM = "ModifyDBParameterGroupMessage";
	const _MDBSG = "ModifyDBSubnetGroup";
	const _MDBSGM = "ModifyDBSubnetGroupMessage";
	const _MDBSGR = "ModifyDBSubnetGroupResult";
	const _MES = "ModifyEventSubscription";
	const _MESM = "ModifyEventSubscriptionMessage";
	const _MESR = "ModifyEventSubscriptionResult";
	const _MEV = "MinimumEngineVersion";
	const _MGC = "ModifyGlobalCluster";
	const _MGCM = "ModifyGlobalClusterMessage";
	const _MGCR = "ModifyGlobalClusterResult";
	const _MI = "MonitoringInterval";
	const _MIPDI = "MinIopsPerDbInstance";
	const _MIPDIa = "MaxIopsPerDbInstance";
	const _MIPG = "MinIopsPerGib";
	const _MIPGa = "MaxIopsPerGib";
	const _MR = "MaxRecords";
	const _MRA = "MonitoringRoleArn";
	const _MSS = "MinStorageSize";
	const _MSSa = "MaxStorageSize";
	const _MU = "MasterUsername";
	const _MUP = "MasterUserPassword";
	const _Me = "Message";
	const _N = "Name";
	const _NDBCI = "NewDBClusterIdentifier";
	const _NDBII = "NewDBInstanceIdentifier";
	const _NGCI = "NewGlobalClusterIdentifier";
	const _NT = "NetworkType";
	const _NTNSF = "NetworkTypeNotSupportedFault";
	const _No = "Normal";
	const _ODBIO = "OrderableDBInstanceOption";
	const _ODBIOL = "OrderableDBInstanceOptionsList";
	const _ODBIOM = "OrderableDBInstanceOptionsMessage";
	const _ODBIOr = "OrderableDBInstanceOptions";
	const _OGM = "OptionGroupMemberships";
	const _OGML = "OptionGroupMembershipList";
	const _OGMp = "OptionGroupMembership";
	const _OGN = "OptionGroupName";
	const _OGNFF = "OptionGroupNotFoundFault";
	const _OIS = "OptInStatus";
	const _OIT = "OptInType";
	const _P = "Port";
	const _PA = "PubliclyAccessible";
	const _PAS = "ParameterApplyStatus";
	const _PBW = "PreferredBackupWindow";
	const _PCLE = "PendingCloudwatchLogsExports";
	const _PI = "ProvisionedIops";
	const _PIE = "PerformanceInsightsEnabled";
	const _PIKMSKI = "PerformanceInsightsKMSKeyId";
	const _PINAIAZF = "ProvisionedIopsNotAvailableInAZFault";
	const _PL = "ParametersList";
	const _PMA = "PendingMaintenanceAction";
	const _PMAD = "PendingMaintenanceActionDetails";
	const _PMAM = "PendingMaintenanceActionsMessage";
	const _PMAe = "PendingMaintenanceActions";
	const _PMV = "PendingModifiedValues";
	const _PMW = "PreferredMaintenanceWindow";
	const _PN = "ParameterName";
	const _PP = "PercentProgress";
	const _PRRDBC = "PromoteReadReplicaDBCluster";
	const _PRRDBCM = "PromoteReadReplicaDBClusterMessage";
	const _PRRDBCR = "PromoteReadReplicaDBClusterResult";
	const _PSU = "PreSignedUrl";
	const _PT = "PromotionTier";
	const _PV = "ParameterValue";
	const _Pa = "Parameters";
	const _Par = "Parameter";
	const _R = "Readers";
	const _RA = "RoleArn";
	const _RAP = "ResetAllParameters";
	const _RDBCFS = "RestoreDBClusterFromSnapshot";
	const _RDBCFSM = "RestoreDBClusterFromSnapshotMessage";
	const _RDBCFSR = "RestoreDBClusterFromSnapshotResult";
	const _RDBCPG = "ResetDBClusterParameterGroup";
	const _RDBCPGM = "ResetDBClusterParameterGroupMessage";
	const _RDBCTPIT = "RestoreDBClusterToPointInTime";
	const _RDBCTPITM = "RestoreDBClusterToPointInTimeMessage";
	const _RDBCTPITR = "RestoreDBClusterToPointInTimeResult";
	const _RDBI = "RebootDBInstance";
	const _RDBIM = "RebootDBInstanceMessage";
	const _RDBIR = "RebootDBInstanceResult";
	const _RDBPG = "ResetDBParameterGroup";
	const _RDBPGM = "ResetDBParameterGroupMessage";
	const _RE = "ReaderEndpoint";
	const _RFGC = "RemoveFromGlobalCluster";
	const _RFGCM = "RemoveFromGlobalClusterMessage";
	const _RFGCR = "RemoveFromGlobalClusterResult";
	const _RI = "ResourceIdentifier";
	const _RL = "RangeList";
	const _RN = "ResourceName";
	const _RNFF = "ResourceNotFoundFault";
	const _RPMA = "ResourcePendingMaintenanceActions";
	const _RRC = "ReadReplicaCapable";
	const _RRDBCI = "ReadReplicaDBClusterIdentifiers";
	const _RRDBCIL = "ReadReplicaDBClusterIdentifierList";
	const _RRDBCIe = "ReadReplicaDBClusterIdentifier";
	const _RRDBII = "ReadReplicaDBInstanceIdentifiers";
	const _RRDBIIL = "ReadReplicaDBInstanceIdentifierList";
	const _RRDBIIe = "ReadReplicaDBInstanceIdentifier";
	const _RRFDBC = "RemoveRoleFromDBCluster";
	const _RRFDBCM = "RemoveRoleFromDBClusterMessage";
	const _RRI = "ReadReplicaIdentifiers";
	const _RRIL = "ReadReplicaIdentifierList";
	const _RRIe = "ReadReplicaIdentifier";
	const _RRSDBII = "ReadReplicaSourceDBInstanceIdentifier";
	const _RSI = "ReplicationSourceIdentifier";
	const _RSIFS = "RemoveSourceIdentifierFromSubscription";
	const _RSIFSM = "RemoveSourceIdentifierFromSubscriptionMessage";
	const _RSIFSR = "RemoveSourceIdentifierFromSubscriptionResult";
	const _RT = "RestoreType";
	const _RTFR = "RemoveTagsFromResource";
	const _RTFRM = "RemoveTagsFromResourceMessage";
	const _RTT = "RestoreToTime";
	const _Ra = "Range";
	const _S = "Status";
	const _SA = "SourceArn";
	const _SAEF = "SubscriptionAlreadyExistFault";
	const _SAIU = "SubnetAlreadyInUse";
	const _SAZ = "SecondaryAvailabilityZone";
	const _SAZu = "SubnetAvailabilityZone";
	const _SCNFF = "SubscriptionCategoryNotFoundFault";
	const _SCS = "SupportedCharacterSets";
	const _SCSL = "SupportedCharacterSetsList";
	const _SCT = "SnapshotCreateTime";
	const _SCTu = "SubscriptionCreationTime";
	const _SDBC = "StartDBCluster";
	const _SDBCI = "SourceDBClusterIdentifier";
	const _SDBCM = "StartDBClusterMessage";
	const _SDBCMt = "StopDBClusterMessage";
	const _SDBCPGI = "SourceDBClusterParameterGroupIdentifier";
	const _SDBCR = "StartDBClusterResult";
	const _SDBCRt = "StopDBClusterResult";
	const _SDBCSA = "SourceDBClusterSnapshotArn";
	const _SDBCSI = "SourceDBClusterSnapshotIdentifier";
	const _SDBCt = "StopDBCluster";
	const _SDBPGI = "SourceDBParameterGroupIdentifier";
	const _SE = "StorageEncrypted";
	const _SEM = "SupportsEnhancedMonitoring";
	const _SFS = "SkipFinalSnapshot";
	const _SGC = "SwitchoverGlobalCluster";
	const _SGCM = "SwitchoverGlobalClusterMessage";
	const _SGCR = "SwitchoverGlobalClusterResult";
	const _SGD = "SupportsGlobalDatabases";
	const _SGS = "SubnetGroupStatus";
	const _SI = "SourceIdentifier";
	const _SIAMDA = "SupportsIAMDatabaseAuthentication";
	const _SIL = "SourceIdsList";
	const _SILu = "SubnetIdentifierList";
	const _SIn = "SnapshotIdentifier";
	const _SIo = "SourceIds";
	const _SIou = "SourceId";
	const _SIt = "StatusInfos";
	const _SIu = "SubnetIds";
	const _SIub = "SubnetIdentifier";
	const _SIup = "SupportsIops";
	const _SL = "SubnetList";
	const _SLETCL = "SupportsLogExportsToCloudwatchLogs";
	const _SM = "StaticMembers";
	const _SN = "SubscriptionName";
	const _SNFF = "SourceNotFoundFault";
	const _SNFFu = "SubscriptionNotFoundFault";
	const _SNSITF = "SNSInvalidTopicFault";
	const _SNSNAF = "SNSNoAuthorizationFault";
	const _SNSTANFF = "SNSTopicArnNotFoundFault";
	const _SNT = "SupportedNetworkTypes";
	const _SPI = "SupportsPerformanceInsights";
	const _SQEF = "SnapshotQuotaExceededFault";
	const _SQEFt = "StorageQuotaExceededFault";
	const _SRR = "SupportsReadReplica";
	const _SS = "SensitiveString";
	const _SSE = "SupportsStorageEncryption";
	const _SSQEF = "SharedSnapshotQuotaExceededFault";
	const _SSt = "StorageSize";
	const _SSu = "SubnetStatus";
	const _ST = "StorageType";
	const _STA = "SnsTopicArn";
	const _STL = "SupportedTimezonesList";
	const _STNSF = "StorageTypeNotSupportedFault";
	const _STn = "SnapshotType";
	const _STo = "SourceType";
	const _STt = "StatusType";
	const _STta = "StartTime";
	const _STu = "SupportedTimezones";
	const _SVSC = "ServerlessV2ScalingConfiguration";
	const _SVSCI = "ServerlessV2ScalingConfigurationInfo";
	const _So = "Source";
	const _St = "Step";
	const _Sto = "Storage";
	const _Su = "Subnets";
	const _Sub = "Subnet";
	const _Sw = "Switchover";
	const _T = "Tags";
	const _TCA = "TdeCredentialArn";
	const _TCP = "TdeCredentialPassword";
	const _TDBCPGD = "TargetDBClusterParameterGroupDescription";
	const _TDBCPGI = "TargetDBClusterParameterGroupIdentifier";
	const _TDBCSI = "TargetDBClusterSnapshotIdentifier";
	const _TDBII = "TargetDBInstanceIdentifier";
	const _TDBPGD = "TargetDBParameterGroupDescription";
	const _TDBPGI = "TargetDBParameterGroupIdentifier";
	const _TDCA = "ToDbClusterArn";
	const _TDCI = "TargetDbClusterIdentifier";
	const _TK = "TagKeys";
	const _TL = "TagList";
	const _TLM = "TagListMessage";
	const _TN = "TimezoneName";
	const _Ta = "Tag";
	const _Ti = "Timezone";
	const _To = "To";
	const _ULRT = "UseLatestRestorableTime";
	const _UT = "UpgradeTarget";
	const _V = "Vpc";
	const _VDBIMM = "ValidDBInstanceModificationsMessage";
	const _VI = "VpcId";
	const _VSG = "VpcSecurityGroups";
	const _VSGI = "VpcSecurityGroupIds";
	const _VSGIL = "VpcSecurityGroupIdList";
	const _VSGIp = "VpcSecurityGroupId";
	const _VSGM = "VpcSecurityGroupMembership";
	const _VSGML = "VpcSecurityGroupMembershipList";
	const _VSO = "ValidStorageOptions";
	const _VSOL = "ValidStorageOptionsList";
	const _VTA = "ValuesToAdd";
	const _VTR = "ValuesToRemove";
	const _VUT = "ValidUpgradeTarget";
	const _VUTL = "ValidUpgradeTargetList";
	const _Va = "Values";
	const _Val = "Value";
	const _aQE = "awsQueryError";
	const _c = "client";
	const _e = "error";
	const _hE = "httpError";
	const _m = "message";
	const _s = "smithy.ts.sdk.synthetic.com.amazonaws.neptune";
	const _xN = "xmlName";
	const n0 = "com.amazonaws.neptune";
	const _s_registry = TypeRegistry.for(_s);
	var NeptuneServiceException$ = [
		-3,
		_s,
		"NeptuneServiceException",
		0,
		[],
		[]
	];
	_s_registry.registerError(NeptuneServiceException$, NeptuneServiceException);
	const n0_registry = TypeRegistry.for(n0);
	var AuthorizationNotFoundFault$ = [
		-3,
		n0,
		_ANFF,
		{
			[_aQE]: [`AuthorizationNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(AuthorizationNotFoundFault$, AuthorizationNotFoundFault);
	var CertificateNotFoundFault$ = [
		-3,
		n0,
		_CNFF,
		{
			[_aQE]: [`CertificateNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(CertificateNotFoundFault$, CertificateNotFoundFault);
	var DBClusterAlreadyExistsFault$ = [
		-3,
		n0,
		_DBCAEF,
		{
			[_aQE]: [`DBClusterAlreadyExistsFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterAlreadyExistsFault$, DBClusterAlreadyExistsFault);
	var DBClusterEndpointAlreadyExistsFault$ = [
		-3,
		n0,
		_DBCEAEF,
		{
			[_aQE]: [`DBClusterEndpointAlreadyExistsFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterEndpointAlreadyExistsFault$, DBClusterEndpointAlreadyExistsFault);
	var DBClusterEndpointNotFoundFault$ = [
		-3,
		n0,
		_DBCENFF,
		{
			[_aQE]: [`DBClusterEndpointNotFoundFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterEndpointNotFoundFault$, DBClusterEndpointNotFoundFault);
	var DBClusterEndpointQuotaExceededFault$ = [
		-3,
		n0,
		_DBCEQEF,
		{
			[_aQE]: [`DBClusterEndpointQuotaExceededFault`, 403],
			[_e]: _c,
			[_hE]: 403
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterEndpointQuotaExceededFault$, DBClusterEndpointQuotaExceededFault);
	var DBClusterNotFoundFault$ = [
		-3,
		n0,
		_DBCNFF,
		{
			[_aQE]: [`DBClusterNotFoundFault`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterNotFoundFault$, DBClusterNotFoundFault);
	var DBClusterParameterGroupNotFoundFault$ = [
		-3,
		n0,
		_DBCPGNFF,
		{
			[_aQE]: [`DBClusterParameterGroupNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterParameterGroupNotFoundFault$, DBClusterParameterGroupNotFoundFault);
	var DBClusterQuotaExceededFault$ = [
		-3,
		n0,
		_DBCQEF,
		{
			[_aQE]: [`DBClusterQuotaExceededFault`, 403],
			[_e]: _c,
			[_hE]: 403
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterQuotaExceededFault$, DBClusterQuotaExceededFault);
	var DBClusterRoleAlreadyExistsFault$ = [
		-3,
		n0,
		_DBCRAEF,
		{
			[_aQE]: [`DBClusterRoleAlreadyExists`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterRoleAlreadyExistsFault$, DBClusterRoleAlreadyExistsFault);
	var DBClusterRoleNotFoundFault$ = [
		-3,
		n0,
		_DBCRNFF,
		{
			[_aQE]: [`DBClusterRoleNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterRoleNotFoundFault$, DBClusterRoleNotFoundFault);
	var DBClusterRoleQuotaExceededFault$ = [
		-3,
		n0,
		_DBCRQEF,
		{
			[_aQE]: [`DBClusterRoleQuotaExceeded`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterRoleQuotaExceededFault$, DBClusterRoleQuotaExceededFault);
	var DBClusterSnapshotAlreadyExistsFault$ = [
		-3,
		n0,
		_DBCSAEF,
		{
			[_aQE]: [`DBClusterSnapshotAlreadyExistsFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterSnapshotAlreadyExistsFault$, DBClusterSnapshotAlreadyExistsFault);
	var DBClusterSnapshotNotFoundFault$ = [
		-3,
		n0,
		_DBCSNFF,
		{
			[_aQE]: [`DBClusterSnapshotNotFoundFault`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBClusterSnapshotNotFoundFault$, DBClusterSnapshotNotFoundFault);
	var DBInstanceAlreadyExistsFault$ = [
		-3,
		n0,
		_DBIAEF,
		{
			[_aQE]: [`DBInstanceAlreadyExists`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBInstanceAlreadyExistsFault$, DBInstanceAlreadyExistsFault);
	var DBInstanceNotFoundFault$ = [
		-3,
		n0,
		_DBINFF,
		{
			[_aQE]: [`DBInstanceNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBInstanceNotFoundFault$, DBInstanceNotFoundFault);
	var DBParameterGroupAlreadyExistsFault$ = [
		-3,
		n0,
		_DBPGAEF,
		{
			[_aQE]: [`DBParameterGroupAlreadyExists`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBParameterGroupAlreadyExistsFault$, DBParameterGroupAlreadyExistsFault);
	var DBParameterGroupNotFoundFault$ = [
		-3,
		n0,
		_DBPGNFF,
		{
			[_aQE]: [`DBParameterGroupNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBParameterGroupNotFoundFault$, DBParameterGroupNotFoundFault);
	var DBParameterGroupQuotaExceededFault$ = [
		-3,
		n0,
		_DBPGQEF,
		{
			[_aQE]: [`DBParameterGroupQuotaExceeded`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBParameterGroupQuotaExceededFault$, DBParameterGroupQuotaExceededFault);
	var DBSecurityGroupNotFoundFault$ = [
		-3,
		n0,
		_DBSGNFF,
		{
			[_aQE]: [`DBSecurityGroupNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBSecurityGroupNotFoundFault$, DBSecurityGroupNotFoundFault);
	var DBSnapshotAlreadyExistsFault$ = [
		-3,
		n0,
		_DBSAEF,
		{
			[_aQE]: [`DBSnapshotAlreadyExists`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBSnapshotAlreadyExistsFault$, DBSnapshotAlreadyExistsFault);
	var DBSnapshotNotFoundFault$ = [
		-3,
		n0,
		_DBSNFF,
		{
			[_aQE]: [`DBSnapshotNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBSnapshotNotFoundFault$, DBSnapshotNotFoundFault);
	var DBSubnetGroupAlreadyExistsFault$ = [
		-3,
		n0,
		_DBSGAEF,
		{
			[_aQE]: [`DBSubnetGroupAlreadyExists`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBSubnetGroupAlreadyExistsFault$, DBSubnetGroupAlreadyExistsFault);
	var DBSubnetGroupDoesNotCoverEnoughAZs$ = [
		-3,
		n0,
		_DBSGDNCEAZ,
		{
			[_aQE]: [`DBSubnetGroupDoesNotCoverEnoughAZs`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBSubnetGroupDoesNotCoverEnoughAZs$, DBSubnetGroupDoesNotCoverEnoughAZs);
	var DBSubnetGroupNotFoundFault$ = [
		-3,
		n0,
		_DBSGNFFu,
		{
			[_aQE]: [`DBSubnetGroupNotFoundFault`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBSubnetGroupNotFoundFault$, DBSubnetGroupNotFoundFault);
	var DBSubnetGroupQuotaExceededFault$ = [
		-3,
		n0,
		_DBSGQEF,
		{
			[_aQE]: [`DBSubnetGroupQuotaExceeded`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBSubnetGroupQuotaExceededFault$, DBSubnetGroupQuotaExceededFault);
	var DBSubnetQuotaExceededFault$ = [
		-3,
		n0,
		_DBSQEF,
		{
			[_aQE]: [`DBSubnetQuotaExceededFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBSubnetQuotaExceededFault$, DBSubnetQuotaExceededFault);
	var DBUpgradeDependencyFailureFault$ = [
		-3,
		n0,
		_DBUDFF,
		{
			[_aQE]: [`DBUpgradeDependencyFailure`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DBUpgradeDependencyFailureFault$, DBUpgradeDependencyFailureFault);
	var DomainNotFoundFault$ = [
		-3,
		n0,
		_DNFF,
		{
			[_aQE]: [`DomainNotFoundFault`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(DomainNotFoundFault$, DomainNotFoundFault);
	var EventSubscriptionQuotaExceededFault$ = [
		-3,
		n0,
		_ESQEF,
		{
			[_aQE]: [`EventSubscriptionQuotaExceeded`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(EventSubscriptionQuotaExceededFault$, EventSubscriptionQuotaExceededFault);
	var GlobalClusterAlreadyExistsFault$ = [
		-3,
		n0,
		_GCAEF,
		{
			[_aQE]: [`GlobalClusterAlreadyExistsFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(GlobalClusterAlreadyExistsFault$, GlobalClusterAlreadyExistsFault);
	var GlobalClusterNotFoundFault$ = [
		-3,
		n0,
		_GCNFF,
		{
			[_aQE]: [`GlobalClusterNotFoundFault`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(GlobalClusterNotFoundFault$, GlobalClusterNotFoundFault);
	var GlobalClusterQuotaExceededFault$ = [
		-3,
		n0,
		_GCQEF,
		{
			[_aQE]: [`GlobalClusterQuotaExceededFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(GlobalClusterQuotaExceededFault$, GlobalClusterQuotaExceededFault);
	var InstanceQuotaExceededFault$ = [
		-3,
		n0,
		_IQEF,
		{
			[_aQE]: [`InstanceQuotaExceeded`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InstanceQuotaExceededFault$, InstanceQuotaExceededFault);
	var InsufficientDBClusterCapacityFault$ = [
		-3,
		n0,
		_IDBCCF,
		{
			[_aQE]: [`InsufficientDBClusterCapacityFault`, 403],
			[_e]: _c,
			[_hE]: 403
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InsufficientDBClusterCapacityFault$, InsufficientDBClusterCapacityFault);
	var InsufficientDBInstanceCapacityFault$ = [
		-3,
		n0,
		_IDBICF,
		{
			[_aQE]: [`InsufficientDBInstanceCapacity`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InsufficientDBInstanceCapacityFault$, InsufficientDBInstanceCapacityFault);
	var InsufficientStorageClusterCapacityFault$ = [
		-3,
		n0,
		_ISCCF,
		{
			[_aQE]: [`InsufficientStorageClusterCapacity`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InsufficientStorageClusterCapacityFault$, InsufficientStorageClusterCapacityFault);
	var InvalidDBClusterEndpointStateFault$ = [
		-3,
		n0,
		_IDBCESF,
		{
			[_aQE]: [`InvalidDBClusterEndpointStateFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidDBClusterEndpointStateFault$, InvalidDBClusterEndpointStateFault);
	var InvalidDBClusterSnapshotStateFault$ = [
		-3,
		n0,
		_IDBCSSF,
		{
			[_aQE]: [`InvalidDBClusterSnapshotStateFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidDBClusterSnapshotStateFault$, InvalidDBClusterSnapshotStateFault);
	var InvalidDBClusterStateFault$ = [
		-3,
		n0,
		_IDBCSF,
		{
			[_aQE]: [`InvalidDBClusterStateFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidDBClusterStateFault$, InvalidDBClusterStateFault);
	var InvalidDBInstanceStateFault$ = [
		-3,
		n0,
		_IDBISF,
		{
			[_aQE]: [`InvalidDBInstanceState`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidDBInstanceStateFault$, InvalidDBInstanceStateFault);
	var InvalidDBParameterGroupStateFault$ = [
		-3,
		n0,
		_IDBPGSF,
		{
			[_aQE]: [`InvalidDBParameterGroupState`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidDBParameterGroupStateFault$, InvalidDBParameterGroupStateFault);
	var InvalidDBSecurityGroupStateFault$ = [
		-3,
		n0,
		_IDBSGSF,
		{
			[_aQE]: [`InvalidDBSecurityGroupState`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidDBSecurityGroupStateFault$, InvalidDBSecurityGroupStateFault);
	var InvalidDBSnapshotStateFault$ = [
		-3,
		n0,
		_IDBSSF,
		{
			[_aQE]: [`InvalidDBSnapshotState`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidDBSnapshotStateFault$, InvalidDBSnapshotStateFault);
	var InvalidDBSubnetGroupStateFault$ = [
		-3,
		n0,
		_IDBSGSFn,
		{
			[_aQE]: [`InvalidDBSubnetGroupStateFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidDBSubnetGroupStateFault$, InvalidDBSubnetGroupStateFault);
	var InvalidDBSubnetStateFault$ = [
		-3,
		n0,
		_IDBSSFn,
		{
			[_aQE]: [`InvalidDBSubnetStateFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidDBSubnetStateFault$, InvalidDBSubnetStateFault);
	var InvalidEventSubscriptionStateFault$ = [
		-3,
		n0,
		_IESSF,
		{
			[_aQE]: [`InvalidEventSubscriptionState`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidEventSubscriptionStateFault$, InvalidEventSubscriptionStateFault);
	var InvalidGlobalClusterStateFault$ = [
		-3,
		n0,
		_IGCSF,
		{
			[_aQE]: [`InvalidGlobalClusterStateFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidGlobalClusterStateFault$, InvalidGlobalClusterStateFault);
	var InvalidRestoreFault$ = [
		-3,
		n0,
		_IRF,
		{
			[_aQE]: [`InvalidRestoreFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidRestoreFault$, InvalidRestoreFault);
	var InvalidSubnet$ = [
		-3,
		n0,
		_IS,
		{
			[_aQE]: [`InvalidSubnet`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidSubnet$, InvalidSubnet);
	var InvalidVPCNetworkStateFault$ = [
		-3,
		n0,
		_IVPCNSF,
		{
			[_aQE]: [`InvalidVPCNetworkStateFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(InvalidVPCNetworkStateFault$, InvalidVPCNetworkStateFault);
	var KMSKeyNotAccessibleFault$ = [
		-3,
		n0,
		_KMSKNAF,
		{
			[_aQE]: [`KMSKeyNotAccessibleFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(KMSKeyNotAccessibleFault$, KMSKeyNotAccessibleFault);
	var NetworkTypeNotSupportedFault$ = [
		-3,
		n0,
		_NTNSF,
		{
			[_aQE]: [`NetworkTypeNotSupported`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(NetworkTypeNotSupportedFault$, NetworkTypeNotSupportedFault);
	var OptionGroupNotFoundFault$ = [
		-3,
		n0,
		_OGNFF,
		{
			[_aQE]: [`OptionGroupNotFoundFault`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(OptionGroupNotFoundFault$, OptionGroupNotFoundFault);
	var ProvisionedIopsNotAvailableInAZFault$ = [
		-3,
		n0,
		_PINAIAZF,
		{
			[_aQE]: [`ProvisionedIopsNotAvailableInAZFault`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ProvisionedIopsNotAvailableInAZFault$, ProvisionedIopsNotAvailableInAZFault);
	var ResourceNotFoundFault$ = [
		-3,
		n0,
		_RNFF,
		{
			[_aQE]: [`ResourceNotFoundFault`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(ResourceNotFoundFault$, ResourceNotFoundFault);
	var SharedSnapshotQuotaExceededFault$ = [
		-3,
		n0,
		_SSQEF,
		{
			[_aQE]: [`SharedSnapshotQuotaExceeded`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SharedSnapshotQuotaExceededFault$, SharedSnapshotQuotaExceededFault);
	var SnapshotQuotaExceededFault$ = [
		-3,
		n0,
		_SQEF,
		{
			[_aQE]: [`SnapshotQuotaExceeded`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SnapshotQuotaExceededFault$, SnapshotQuotaExceededFault);
	var SNSInvalidTopicFault$ = [
		-3,
		n0,
		_SNSITF,
		{
			[_aQE]: [`SNSInvalidTopic`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SNSInvalidTopicFault$, SNSInvalidTopicFault);
	var SNSNoAuthorizationFault$ = [
		-3,
		n0,
		_SNSNAF,
		{
			[_aQE]: [`SNSNoAuthorization`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SNSNoAuthorizationFault$, SNSNoAuthorizationFault);
	var SNSTopicArnNotFoundFault$ = [
		-3,
		n0,
		_SNSTANFF,
		{
			[_aQE]: [`SNSTopicArnNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SNSTopicArnNotFoundFault$, SNSTopicArnNotFoundFault);
	var SourceNotFoundFault$ = [
		-3,
		n0,
		_SNFF,
		{
			[_aQE]: [`SourceNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SourceNotFoundFault$, SourceNotFoundFault);
	var StorageQuotaExceededFault$ = [
		-3,
		n0,
		_SQEFt,
		{
			[_aQE]: [`StorageQuotaExceeded`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(StorageQuotaExceededFault$, StorageQuotaExceededFault);
	var StorageTypeNotSupportedFault$ = [
		-3,
		n0,
		_STNSF,
		{
			[_aQE]: [`StorageTypeNotSupported`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(StorageTypeNotSupportedFault$, StorageTypeNotSupportedFault);
	var SubnetAlreadyInUse$ = [
		-3,
		n0,
		_SAIU,
		{
			[_aQE]: [`SubnetAlreadyInUse`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SubnetAlreadyInUse$, SubnetAlreadyInUse);
	var SubscriptionAlreadyExistFault$ = [
		-3,
		n0,
		_SAEF,
		{
			[_aQE]: [`SubscriptionAlreadyExist`, 400],
			[_e]: _c,
			[_hE]: 400
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SubscriptionAlreadyExistFault$, SubscriptionAlreadyExistFault);
	var SubscriptionCategoryNotFoundFault$ = [
		-3,
		n0,
		_SCNFF,
		{
			[_aQE]: [`SubscriptionCategoryNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SubscriptionCategoryNotFoundFault$, SubscriptionCategoryNotFoundFault);
	var SubscriptionNotFoundFault$ = [
		-3,
		n0,
		_SNFFu,
		{
			[_aQE]: [`SubscriptionNotFound`, 404],
			[_e]: _c,
			[_hE]: 404
		},
		[_m],
		[0]
	];
	n0_registry.registerError(SubscriptionNotFoundFault$, SubscriptionNotFoundFault);
	const errorTypeRegistries = [_s_registry, n0_registry];
	var SensitiveString = [
		0,
		n0,
		_SS,
		8,
		0
	];
	var AddRoleToDBClusterMessage$ = [
		3,
		n0,
		_ARTDBCM,
		0,
		[
			_DBCI,
			_RA,
			_FN
		],
		[
			0,
			0,
			0
		],
		2
	];
	var AddSourceIdentifierToSubscriptionMessage$ = [
		3,
		n0,
		_ASITSM,
		0,
		[_SN, _SI],
		[0, 0],
		2
	];
	var AddSourceIdentifierToSubscriptionResult$ = [
		3,
		n0,
		_ASITSR,
		0,
		[_ES],
		[[() => EventSubscription$, 0]]
	];
	var AddTagsToResourceMessage$ = [
		3,
		n0,
		_ATTRM,
		0,
		[_RN, _T],
		[0, [() => TagList, 0]],
		2
	];
	var ApplyPendingMaintenanceActionMessage$ = [
		3,
		n0,
		_APMAM,
		0,
		[
			_RI,
			_AA,
			_OIT
		],
		[
			0,
			0,
			0
		],
		3
	];
	var ApplyPendingMaintenanceActionResult$ = [
		3,
		n0,
		_APMAR,
		0,
		[_RPMA],
		[[() => ResourcePendingMaintenanceActions$, 0]]
	];
	var AvailabilityZone$ = [
		3,
		n0,
		_AZ,
		0,
		[_N],
		[0]
	];
	var CharacterSet$ = [
		3,
		n0,
		_CS,
		0,
		[_CSN, _CSD],
		[0, 0]
	];
	var CloudwatchLogsExportConfiguration$ = [
		3,
		n0,
		_CLEC,
		0,
		[_ELT, _DLT],
		[64, 64]
	];
	var ClusterPendingModifiedValues$ = [
		3,
		n0,
		_CPMV,
		0,
		[
			_PCLE,
			_DBCI,
			_IAMDAE,
			_EV,
			_BRP,
			_ST,
			_AS,
			_I,
			_NT
		],
		[
			() => PendingCloudwatchLogsExports$,
			0,
			2,
			0,
			1,
			0,
			1,
			1,
			0
		]
	];
	var CopyDBClusterParameterGroupMessage$ = [
		3,
		n0,
		_CDBCPGM,
		0,
		[
			_SDBCPGI,
			_TDBCPGI,
			_TDBCPGD,
			_T
		],
		[
			0,
			0,
			0,
			[() => TagList, 0]
		],
		3
	];
	var CopyDBClusterParameterGroupResult$ = [
		3,
		n0,
		_CDBCPGR,
		0,
		[_DBCPG],
		[() => DBClusterParameterGroup$]
	];
	var CopyDBClusterSnapshotMessage$ = [
		3,
		n0,
		_CDBCSM,
		0,
		[
			_SDBCSI,
			_TDBCSI,
			_KKI,
			_PSU,
			_CT,
			_T
		],
		[
			0,
			0,
			0,
			0,
			2,
			[() => TagList, 0]
		],
		2
	];
	var CopyDBClusterSnapshotResult$ = [
		3,
		n0,
		_CDBCSR,
		0,
		[_DBCS],
		[[() => DBClusterSnapshot$, 0]]
	];
	var CopyDBParameterGroupMessage$ = [
		3,
		n0,
		_CDBPGM,
		0,
		[
			_SDBPGI,
			_TDBPGI,
			_TDBPGD,
			_T
		],
		[
			0,
			0,
			0,
			[() => TagList, 0]
		],
		3
	];
	var CopyDBParameterGroupResult$ = [
		3,
		n0,
		_CDBPGR,
		0,
		[_DBPG],
		[() => DBParameterGroup$]
	];
	var CreateDBClusterEndpointMessage$ = [
		3,
		n0,
		_CDBCEM,
		0,
		[
			_DBCI,
			_DBCEI,
			_ET,
			_SM,
			_EM,
			_T
		],
		[
			0,
			0,
			0,
			64,
			64,
			[() => TagList, 0]
		],
		3
	];
	var CreateDBClusterEndpointOutput$ = [
		3,
		n0,
		_CDBCEO,
		0,
		[
			_DBCEI,
			_DBCI,
			_DBCERI,
			_E,
			_S,
			_ET,
			_CET,
			_SM,
			_EM,
			_DBCEA
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			64,
			64,
			0
		]
	];
	var CreateDBClusterMessage$ = [
		3,
		n0,
		_CDBCM,
		0,
		[
			_DBCI,
			_En,
			_AZv,
			_BRP,
			_CSN,
			_CTTS,
			_DN,
			_DBCPGN,
			_VSGI,
			_DBSGN,
			_EV,
			_P,
			_MU,
			_MUP,
			_OGN,
			_PBW,
			_PMW,
			_RSI,
			_T,
			_SE,
			_KKI,
			_PSU,
			_EIAMDA,
			_ECLE,
			_DP,
			_SVSC,
			_GCI,
			_ST,
			_NT
		],
		[
			0,
			0,
			[() => AvailabilityZones, 0],
			1,
			0,
			2,
			0,
			0,
			[() => VpcSecurityGroupIdList, 0],
			0,
			0,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			[() => TagList, 0],
			2,
			0,
			0,
			2,
			64,
			2,
			() => ServerlessV2ScalingConfiguration$,
			0,
			0,
			0
		],
		2
	];
	var CreateDBClusterParameterGroupMessage$ = [
		3,
		n0,
		_CDBCPGMr,
		0,
		[
			_DBCPGN,
			_DBPGF,
			_D,
			_T
		],
		[
			0,
			0,
			0,
			[() => TagList, 0]
		],
		3
	];
	var CreateDBClusterParameterGroupResult$ = [
		3,
		n0,
		_CDBCPGRr,
		0,
		[_DBCPG],
		[() => DBClusterParameterGroup$]
	];
	var CreateDBClusterResult$ = [
		3,
		n0,
		_CDBCR,
		0,
		[_DBC],
		[[() => DBCluster$, 0]]
	];
	var CreateDBClusterSnapshotMessage$ = [
		3,
		n0,
		_CDBCSMr,
		0,
		[
			_DBCSI,
			_DBCI,
			_T
		],
		[
			0,
			0,
			[() => TagList, 0]
		],
		2
	];
	var CreateDBClusterSnapshotResult$ = [
		3,
		n0,
		_CDBCSRr,
		0,
		[_DBCS],
		[[() => DBClusterSnapshot$, 0]]
	];
	var CreateDBInstanceMessage$ = [
		3,
		n0,
		_CDBIM,
		0,
		[
			_DBII,
			_DBIC,
			_En,
			_DBCI,
			_DBN,
			_AS,
			_MU,
			_MUP,
			_DBSG,
			_VSGI,
			_AZ,
			_DBSGN,
			_PMW,
			_DBPGN,
			_BRP,
			_PBW,
			_P,
			_MAZ,
			_EV,
			_AMVU,
			_LM,
			_I,
			_OGN,
			_CSN,
			_PA,
			_T,
			_ST,
			_TCA,
			_TCP,
			_SE,
			_KKI,
			_Do,
			_CTTS,
			_MI,
			_MRA,
			_DIAMRN,
			_PT,
			_Ti,
			_EIAMDA,
			_EPI,
			_PIKMSKI,
			_ECLE,
			_DP
		],
		[
			0,
			0,
			0,
			0,
			0,
			1,
			0,
			0,
			[() => DBSecurityGroupNameList, 0],
			[() => VpcSecurityGroupIdList, 0],
			0,
			0,
			0,
			0,
			1,
			0,
			1,
			2,
			0,
			2,
			0,
			1,
			0,
			0,
			2,
			[() => TagList, 0],
			0,
			0,
			[() => SensitiveString, 0],
			2,
			0,
			0,
			2,
			1,
			0,
			0,
			1,
			0,
			2,
			2,
			0,
			64,
			2
		],
		4
	];
	var CreateDBInstanceResult$ = [
		3,
		n0,
		_CDBIR,
		0,
		[_DBI],
		[[() => DBInstance$, 0]]
	];
	var CreateDBParameterGroupMessage$ = [
		3,
		n0,
		_CDBPGMr,
		0,
		[
			_DBPGN,
			_DBPGF,
			_D,
			_T
		],
		[
			0,
			0,
			0,
			[() => TagList, 0]
		],
		3
	];
	var CreateDBParameterGroupResult$ = [
		3,
		n0,
		_CDBPGRr,
		0,
		[_DBPG],
		[() => DBParameterGroup$]
	];
	var CreateDBSubnetGroupMessage$ = [
		3,
		n0,
		_CDBSGM,
		0,
		[
			_DBSGN,
			_DBSGD,
			_SIu,
			_T
		],
		[
			0,
			0,
			[() => SubnetIdentifierList, 0],
			[() => TagList, 0]
		],
		3
	];
	var CreateDBSubnetGroupResult$ = [
		3,
		n0,
		_CDBSGR,
		0,
		[_DBSGu],
		[[() => DBSubnetGroup$, 0]]
	];
	var CreateEventSubscriptionMessage$ = [
		3,
		n0,
		_CESM,
		0,
		[
			_SN,
			_STA,
			_STo,
			_EC,
			_SIo,
			_Ena,
			_T
		],
		[
			0,
			0,
			0,
			[() => EventCategoriesList, 0],
			[() => SourceIdsList, 0],
			2,
			[() => TagList, 0]
		],
		2
	];
	var CreateEventSubscriptionResult$ = [
		3,
		n0,
		_CESR,
		0,
		[_ES],
		[[() => EventSubscription$, 0]]
	];
	var CreateGlobalClusterMessage$ = [
		3,
		n0,
		_CGCM,
		0,
		[
			_GCI,
			_SDBCI,
			_En,
			_EV,
			_DP,
			_DN,
			_T,
			_SE
		],
		[
			0,
			0,
			0,
			0,
			2,
			0,
			[() => TagList, 0],
			2
		],
		1
	];
	var CreateGlobalClusterResult$ = [
		3,
		n0,
		_CGCR,
		0,
		[_GC],
		[[() => GlobalCluster$, 0]]
	];
	var DBCluster$ = [
		3,
		n0,
		_DBC,
		0,
		[
			_AS,
			_AZv,
			_BRP,
			_CSN,
			_DN,
			_DBCI,
			_DBCPG,
			_DBSGu,
			_S,
			_PP,
			_ERT,
			_E,
			_RE,
			_MAZ,
			_En,
			_EV,
			_LRT,
			_P,
			_MU,
			_DBCOGM,
			_PBW,
			_PMW,
			_RSI,
			_RRI,
			_DBCM,
			_VSG,
			_HZI,
			_SE,
			_KKI,
			_DCRI,
			_DBCA,
			_AR,
			_IAMDAE,
			_CGI,
			_CCT,
			_CTTS,
			_ECLEn,
			_PMV,
			_DP,
			_CAC,
			_ART,
			_SVSC,
			_GCI,
			_IOONAMT,
			_ST,
			_NT
		],
		[
			1,
			[() => AvailabilityZones, 0],
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			4,
			0,
			0,
			2,
			0,
			0,
			4,
			1,
			0,
			[() => DBClusterOptionGroupMemberships, 0],
			0,
			0,
			0,
			[() => ReadReplicaIdentifierList, 0],
			[() => DBClusterMemberList, 0],
			[() => VpcSecurityGroupMembershipList, 0],
			0,
			2,
			0,
			0,
			0,
			[() => DBClusterRoles, 0],
			2,
			0,
			4,
			2,
			64,
			() => ClusterPendingModifiedValues$,
			2,
			2,
			4,
			() => ServerlessV2ScalingConfigurationInfo$,
			0,
			4,
			0,
			0
		]
	];
	var DBClusterEndpoint$ = [
		3,
		n0,
		_DBCE,
		0,
		[
			_DBCEI,
			_DBCI,
			_DBCERI,
			_E,
			_S,
			_ET,
			_CET,
			_SM,
			_EM,
			_DBCEA
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			64,
			64,
			0
		]
	];
	var DBClusterEndpointMessage$ = [
		3,
		n0,
		_DBCEM,
		0,
		[_M, _DBCEl],
		[0, [() => DBClusterEndpointList, 0]]
	];
	var DBClusterMember$ = [
		3,
		n0,
		_DBCMl,
		0,
		[
			_DBII,
			_ICW,
			_DBCPGS,
			_PT
		],
		[
			0,
			2,
			0,
			1
		]
	];
	var DBClusterMessage$ = [
		3,
		n0,
		_DBCMlu,
		0,
		[_M, _DBCl],
		[0, [() => DBClusterList, 0]]
	];
	var DBClusterOptionGroupStatus$ = [
		3,
		n0,
		_DBCOGS,
		0,
		[_DBCOGN, _S],
		[0, 0]
	];
	var DBClusterParameterGroup$ = [
		3,
		n0,
		_DBCPG,
		0,
		[
			_DBCPGN,
			_DBPGF,
			_D,
			_DBCPGA
		],
		[
			0,
			0,
			0,
			0
		]
	];
	var DBClusterParameterGroupDetails$ = [
		3,
		n0,
		_DBCPGD,
		0,
		[_Pa, _M],
		[[() => ParametersList, 0], 0]
	];
	var DBClusterParameterGroupNameMessage$ = [
		3,
		n0,
		_DBCPGNM,
		0,
		[_DBCPGN],
		[0]
	];
	var DBClusterParameterGroupsMessage$ = [
		3,
		n0,
		_DBCPGM,
		0,
		[_M, _DBCPGl],
		[0, [() => DBClusterParameterGroupList, 0]]
	];
	var DBClusterRole$ = [
		3,
		n0,
		_DBCR,
		0,
		[
			_RA,
			_S,
			_FN
		],
		[
			0,
			0,
			0
		]
	];
	var DBClusterSnapshot$ = [
		3,
		n0,
		_DBCS,
		0,
		[
			_AZv,
			_DBCSI,
			_DBCI,
			_SCT,
			_En,
			_AS,
			_S,
			_P,
			_VI,
			_CCT,
			_MU,
			_EV,
			_LM,
			_STn,
			_PP,
			_SE,
			_KKI,
			_DBCSA,
			_SDBCSA,
			_IAMDAE,
			_ST
		],
		[
			[() => AvailabilityZones, 0],
			0,
			0,
			4,
			0,
			1,
			0,
			1,
			0,
			4,
			0,
			0,
			0,
			0,
			1,
			2,
			0,
			0,
			0,
			2,
			0
		]
	];
	var DBClusterSnapshotAttribute$ = [
		3,
		n0,
		_DBCSAl,
		0,
		[_AN, _AV],
		[0, [() => AttributeValueList, 0]]
	];
	var DBClusterSnapshotAttributesResult$ = [
		3,
		n0,
		_DBCSAR,
		0,
		[_DBCSI, _DBCSAlu],
		[0, [() => DBClusterSnapshotAttributeList, 0]]
	];
	var DBClusterSnapshotMessage$ = [
		3,
		n0,
		_DBCSM,
		0,
		[_M, _DBCSl],
		[0, [() => DBClusterSnapshotList, 0]]
	];
	var DBEngineVersion$ = [
		3,
		n0,
		_DBEV,
		0,
		[
			_En,
			_EV,
			_DBPGF,
			_DBED,
			_DBEVD,
			_DCS,
			_SCS,
			_VUT,
			_STu,
			_ELTx,
			_SLETCL,
			_SRR,
			_SGD
		],
		[
			0,
			0,
			0,
			0,
			0,
			() => CharacterSet$,
			[() => SupportedCharacterSetsList, 0],
			[() => ValidUpgradeTargetList, 0],
			[() => SupportedTimezonesList, 0],
			64,
			2,
			2,
			2
		]
	];
	var DBEngineVersionMessage$ = [
		3,
		n0,
		_DBEVM,
		0,
		[_M, _DBEVn],
		[0, [() => DBEngineVersionList, 0]]
	];
	var DBInstance$ = [
		3,
		n0,
		_DBI,
		0,
		[
			_DBII,
			_DBIC,
			_En,
			_DBIS,
			_MU,
			_DBN,
			_E,
			_AS,
			_ICT,
			_PBW,
			_BRP,
			_DBSG,
			_VSG,
			_DBPGa,
			_AZ,
			_DBSGu,
			_PMW,
			_PMV,
			_LRT,
			_MAZ,
			_EV,
			_AMVU,
			_RRSDBII,
			_RRDBII,
			_RRDBCI,
			_LM,
			_I,
			_OGM,
			_CSN,
			_SAZ,
			_PA,
			_SIt,
			_ST,
			_TCA,
			_DIP,
			_DBCI,
			_SE,
			_KKI,
			_DRI,
			_CACI,
			_DM,
			_CTTS,
			_MI,
			_EMRA,
			_MRA,
			_PT,
			_DBIA,
			_Ti,
			_IAMDAE,
			_PIE,
			_PIKMSKI,
			_ECLEn,
			_DP,
			_NT
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			() => Endpoint$,
			1,
			4,
			0,
			1,
			[() => DBSecurityGroupMembershipList, 0],
			[() => VpcSecurityGroupMembershipList, 0],
			[() => DBParameterGroupStatusList, 0],
			0,
			[() => DBSubnetGroup$, 0],
			0,
			() => PendingModifiedValues$,
			4,
			2,
			0,
			2,
			0,
			[() => ReadReplicaDBInstanceIdentifierList, 0],
			[() => ReadReplicaDBClusterIdentifierList, 0],
			0,
			1,
			[() => OptionGroupMembershipList, 0],
			0,
			0,
			2,
			[() => DBInstanceStatusInfoList, 0],
			0,
			0,
			1,
			0,
			2,
			0,
			0,
			0,
			[() => DomainMembershipList, 0],
			2,
			1,
			0,
			0,
			1,
			0,
			0,
			2,
			2,
			0,
			64,
			2,
			0
		]
	];
	var DBInstanceMessage$ = [
		3,
		n0,
		_DBIM,
		0,
		[_M, _DBIn],
		[0, [() => DBInstanceList, 0]]
	];
	var DBInstanceStatusInfo$ = [
		3,
		n0,
		_DBISI,
		0,
		[
			_STt,
			_No,
			_S,
			_Me
		],
		[
			0,
			2,
			0,
			0
		]
	];
	var DBParameterGroup$ = [
		3,
		n0,
		_DBPG,
		0,
		[
			_DBPGN,
			_DBPGF,
			_D,
			_DBPGA
		],
		[
			0,
			0,
			0,
			0
		]
	];
	var DBParameterGroupDetails$ = [
		3,
		n0,
		_DBPGD,
		0,
		[_Pa, _M],
		[[() => ParametersList, 0], 0]
	];
	var DBParameterGroupNameMessage$ = [
		3,
		n0,
		_DBPGNM,
		0,
		[_DBPGN],
		[0]
	];
	var DBParameterGroupsMessage$ = [
		3,
		n0,
		_DBPGM,
		0,
		[_M, _DBPGa],
		[0, [() => DBParameterGroupList, 0]]
	];
	var DBParameterGroupStatus$ = [
		3,
		n0,
		_DBPGS,
		0,
		[_DBPGN, _PAS],
		[0, 0]
	];
	var DBSecurityGroupMembership$ = [
		3,
		n0,
		_DBSGM,
		0,
		[_DBSGNe, _S],
		[0, 0]
	];
	var DBSubnetGroup$ = [
		3,
		n0,
		_DBSGu,
		0,
		[
			_DBSGN,
			_DBSGD,
			_VI,
			_SGS,
			_Su,
			_DBSGA,
			_SNT
		],
		[
			0,
			0,
			0,
			0,
			[() => SubnetList, 0],
			0,
			64
		]
	];
	var DBSubnetGroupMessage$ = [
		3,
		n0,
		_DBSGMu,
		0,
		[_M, _DBSGub],
		[0, [() => DBSubnetGroups, 0]]
	];
	var DeleteDBClusterEndpointMessage$ = [
		3,
		n0,
		_DDBCEM,
		0,
		[_DBCEI],
		[0],
		1
	];
	var DeleteDBClusterEndpointOutput$ = [
		3,
		n0,
		_DDBCEO,
		0,
		[
			_DBCEI,
			_DBCI,
			_DBCERI,
			_E,
			_S,
			_ET,
			_CET,
			_SM,
			_EM,
			_DBCEA
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			64,
			64,
			0
		]
	];
	var DeleteDBClusterMessage$ = [
		3,
		n0,
		_DDBCM,
		0,
		[
			_DBCI,
			_SFS,
			_FDBSI
		],
		[
			0,
			2,
			0
		],
		1
	];
	var DeleteDBClusterParameterGroupMessage$ = [
		3,
		n0,
		_DDBCPGM,
		0,
		[_DBCPGN],
		[0],
		1
	];
	var DeleteDBClusterResult$ = [
		3,
		n0,
		_DDBCR,
		0,
		[_DBC],
		[[() => DBCluster$, 0]]
	];
	var DeleteDBClusterSnapshotMessage$ = [
		3,
		n0,
		_DDBCSM,
		0,
		[_DBCSI],
		[0],
		1
	];
	var DeleteDBClusterSnapshotResult$ = [
		3,
		n0,
		_DDBCSR,
		0,
		[_DBCS],
		[[() => DBClusterSnapshot$, 0]]
	];
	var DeleteDBInstanceMessage$ = [
		3,
		n0,
		_DDBIM,
		0,
		[
			_DBII,
			_SFS,
			_FDBSI
		],
		[
			0,
			2,
			0
		],
		1
	];
	var DeleteDBInstanceResult$ = [
		3,
		n0,
		_DDBIR,
		0,
		[_DBI],
		[[() => DBInstance$, 0]]
	];
	var DeleteDBParameterGroupMessage$ = [
		3,
		n0,
		_DDBPGM,
		0,
		[_DBPGN],
		[0],
		1
	];
	var DeleteDBSubnetGroupMessage$ = [
		3,
		n0,
		_DDBSGM,
		0,
		[_DBSGN],
		[0],
		1
	];
	var DeleteEventSubscriptionMessage$ = [
		3,
		n0,
		_DESM,
		0,
		[_SN],
		[0],
		1
	];
	var DeleteEventSubscriptionResult$ = [
		3,
		n0,
		_DESR,
		0,
		[_ES],
		[[() => EventSubscription$, 0]]
	];
	var DeleteGlobalClusterMessage$ = [
		3,
		n0,
		_DGCM,
		0,
		[_GCI],
		[0],
		1
	];
	var DeleteGlobalClusterResult$ = [
		3,
		n0,
		_DGCR,
		0,
		[_GC],
		[[() => GlobalCluster$, 0]]
	];
	var DescribeDBClusterEndpointsMessage$ = [
		3,
		n0,
		_DDBCEMe,
		0,
		[
			_DBCI,
			_DBCEI,
			_F,
			_MR,
			_M
		],
		[
			0,
			0,
			[() => FilterList, 0],
			1,
			0
		]
	];
	var DescribeDBClusterParameterGroupsMessage$ = [
		3,
		n0,
		_DDBCPGMe,
		0,
		[
			_DBCPGN,
			_F,
			_MR,
			_M
		],
		[
			0,
			[() => FilterList, 0],
			1,
			0
		]
	];
	var DescribeDBClusterParametersMessage$ = [
		3,
		n0,
		_DDBCPM,
		0,
		[
			_DBCPGN,
			_So,
			_F,
			_MR,
			_M
		],
		[
			0,
			0,
			[() => FilterList, 0],
			1,
			0
		],
		1
	];
	var DescribeDBClustersMessage$ = [
		3,
		n0,
		_DDBCMe,
		0,
		[
			_DBCI,
			_F,
			_MR,
			_M
		],
		[
			0,
			[() => FilterList, 0],
			1,
			0
		]
	];
	var DescribeDBClusterSnapshotAttributesMessage$ = [
		3,
		n0,
		_DDBCSAM,
		0,
		[_DBCSI],
		[0],
		1
	];
	var DescribeDBClusterSnapshotAttributesResult$ = [
		3,
		n0,
		_DDBCSAR,
		0,
		[_DBCSAR],
		[[() => DBClusterSnapshotAttributesResult$, 0]]
	];
	var DescribeDBClusterSnapshotsMessage$ = [
		3,
		n0,
		_DDBCSMe,
		0,
		[
			_DBCI,
			_DBCSI,
			_STn,
			_F,
			_MR,
			_M,
			_ISn,
			_IP
		],
		[
			0,
			0,
			0,
			[() => FilterList, 0],
			1,
			0,
			2,
			2
		]
	];
	var DescribeDBEngineVersionsMessage$ = [
		3,
		n0,
		_DDBEVM,
		0,
		[
			_En,
			_EV,
			_DBPGF,
			_F,
			_MR,
			_M,
			_DO,
			_LSCS,
			_LST
		],
		[
			0,
			0,
			0,
			[() => FilterList, 0],
			1,
			0,
			2,
			2,
			2
		]
	];
	var DescribeDBInstancesMessage$ = [
		3,
		n0,
		_DDBIMe,
		0,
		[
			_DBII,
			_F,
			_MR,
			_M
		],
		[
			0,
			[() => FilterList, 0],
			1,
			0
		]
	];
	var DescribeDBParameterGroupsMessage$ = [
		3,
		n0,
		_DDBPGMe,
		0,
		[
			_DBPGN,
			_F,
			_MR,
			_M
		],
		[
			0,
			[() => FilterList, 0],
			1,
			0
		]
	];
	var DescribeDBParametersMessage$ = [
		3,
		n0,
		_DDBPM,
		0,
		[
			_DBPGN,
			_So,
			_F,
			_MR,
			_M
		],
		[
			0,
			0,
			[() => FilterList, 0],
			1,
			0
		],
		1
	];
	var DescribeDBSubnetGroupsMessage$ = [
		3,
		n0,
		_DDBSGMe,
		0,
		[
			_DBSGN,
			_F,
			_MR,
			_M
		],
		[
			0,
			[() => FilterList, 0],
			1,
			0
		]
	];
	var DescribeEngineDefaultClusterParametersMessage$ = [
		3,
		n0,
		_DEDCPM,
		0,
		[
			_DBPGF,
			_F,
			_MR,
			_M
		],
		[
			0,
			[() => FilterList, 0],
			1,
			0
		],
		1
	];
	var DescribeEngineDefaultClusterParametersResult$ = [
		3,
		n0,
		_DEDCPR,
		0,
		[_ED],
		[[() => EngineDefaults$, 0]]
	];
	var DescribeEngineDefaultParametersMessage$ = [
		3,
		n0,
		_DEDPM,
		0,
		[
			_DBPGF,
			_F,
			_MR,
			_M
		],
		[
			0,
			[() => FilterList, 0],
			1,
			0
		],
		1
	];
	var DescribeEngineDefaultParametersResult$ = [
		3,
		n0,
		_DEDPR,
		0,
		[_ED],
		[[() => EngineDefaults$, 0]]
	];
	var DescribeEventCategoriesMessage$ = [
		3,
		n0,
		_DECM,
		0,
		[_STo, _F],
		[0, [() => FilterList, 0]]
	];
	var DescribeEventsMessage$ = [
		3,
		n0,
		_DEM,
		0,
		[
			_SI,
			_STo,
			_STta,
			_ETn,
			_Du,
			_EC,
			_F,
			_MR,
			_M
		],
		[
			0,
			0,
			4,
			4,
			1,
			[() => EventCategoriesList, 0],
			[() => FilterList, 0],
			1,
			0
		]
	];
	var DescribeEventSubscriptionsMessage$ = [
		3,
		n0,
		_DESMe,
		0,
		[
			_SN,
			_F,
			_MR,
			_M
		],
		[
			0,
			[() => FilterList, 0],
			1,
			0
		]
	];
	var DescribeGlobalClustersMessage$ = [
		3,
		n0,
		_DGCMe,
		0,
		[
			_GCI,
			_MR,
			_M
		],
		[
			0,
			1,
			0
		]
	];
	var DescribeOrderableDBInstanceOptionsMessage$ = [
		3,
		n0,
		_DODBIOM,
		0,
		[
			_En,
			_EV,
			_DBIC,
			_LM,
			_V,
			_F,
			_MR,
			_M
		],
		[
			0,
			0,
			0,
			0,
			2,
			[() => FilterList, 0],
			1,
			0
		],
		1
	];
	var DescribePendingMaintenanceActionsMessage$ = [
		3,
		n0,
		_DPMAM,
		0,
		[
			_RI,
			_F,
			_M,
			_MR
		],
		[
			0,
			[() => FilterList, 0],
			0,
			1
		]
	];
	var DescribeValidDBInstanceModificationsMessage$ = [
		3,
		n0,
		_DVDBIMM,
		0,
		[_DBII],
		[0],
		1
	];
	var DescribeValidDBInstanceModificationsResult$ = [
		3,
		n0,
		_DVDBIMR,
		0,
		[_VDBIMM],
		[[() => ValidDBInstanceModificationsMessage$, 0]]
	];
	var DomainMembership$ = [
		3,
		n0,
		_DMo,
		0,
		[
			_Do,
			_S,
			_FQDN,
			_IAMRN
		],
		[
			0,
			0,
			0,
			0
		]
	];
	var DoubleRange$ = [
		3,
		n0,
		_DR,
		0,
		[_Fr, _To],
		[1, 1]
	];
	var Endpoint$ = [
		3,
		n0,
		_E,
		0,
		[
			_A,
			_P,
			_HZI
		],
		[
			0,
			1,
			0
		]
	];
	var EngineDefaults$ = [
		3,
		n0,
		_ED,
		0,
		[
			_DBPGF,
			_M,
			_Pa
		],
		[
			0,
			0,
			[() => ParametersList, 0]
		]
	];
	var Event$ = [
		3,
		n0,
		_Ev,
		0,
		[
			_SI,
			_STo,
			_Me,
			_EC,
			_Da,
			_SA
		],
		[
			0,
			0,
			0,
			[() => EventCategoriesList, 0],
			4,
			0
		]
	];
	var EventCategoriesMap$ = [
		3,
		n0,
		_ECM,
		0,
		[_STo, _EC],
		[0, [() => EventCategoriesList, 0]]
	];
	var EventCategoriesMessage$ = [
		3,
		n0,
		_ECMv,
		0,
		[_ECML],
		[[() => EventCategoriesMapList, 0]]
	];
	var EventsMessage$ = [
		3,
		n0,
		_EMv,
		0,
		[_M, _Eve],
		[0, [() => EventList, 0]]
	];
	var EventSubscription$ = [
		3,
		n0,
		_ES,
		0,
		[
			_CAI,
			_CSI,
			_STA,
			_S,
			_SCTu,
			_STo,
			_SIL,
			_ECL,
			_Ena,
			_ESA
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			[() => SourceIdsList, 0],
			[() => EventCategoriesList, 0],
			2,
			0
		]
	];
	var EventSubscriptionsMessage$ = [
		3,
		n0,
		_ESM,
		0,
		[_M, _ESL],
		[0, [() => EventSubscriptionsList, 0]]
	];
	var FailoverDBClusterMessage$ = [
		3,
		n0,
		_FDBCM,
		0,
		[_DBCI, _TDBII],
		[0, 0]
	];
	var FailoverDBClusterResult$ = [
		3,
		n0,
		_FDBCR,
		0,
		[_DBC],
		[[() => DBCluster$, 0]]
	];
	var FailoverGlobalClusterMessage$ = [
		3,
		n0,
		_FGCM,
		0,
		[
			_GCI,
			_TDCI,
			_ADL,
			_Sw
		],
		[
			0,
			0,
			2,
			2
		],
		2
	];
	var FailoverGlobalClusterResult$ = [
		3,
		n0,
		_FGCR,
		0,
		[_GC],
		[[() => GlobalCluster$, 0]]
	];
	var FailoverState$ = [
		3,
		n0,
		_FS,
		0,
		[
			_S,
			_FDCA,
			_TDCA,
			_IDLA
		],
		[
			0,
			0,
			0,
			2
		]
	];
	var Filter$ = [
		3,
		n0,
		_Fi,
		0,
		[_N, _Va],
		[0, [() => FilterValueList, 0]],
		2
	];
	var GlobalCluster$ = [
		3,
		n0,
		_GC,
		0,
		[
			_GCI,
			_GCRI,
			_GCA,
			_S,
			_En,
			_EV,
			_DN,
			_SE,
			_DP,
			_GCM,
			_FS,
			_TL
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			2,
			[() => GlobalClusterMemberList, 0],
			() => FailoverState$,
			[() => TagList, 0]
		]
	];
	var GlobalClusterMember$ = [
		3,
		n0,
		_GCMl,
		0,
		[
			_DBCA,
			_R,
			_IW
		],
		[
			0,
			64,
			2
		]
	];
	var GlobalClustersMessage$ = [
		3,
		n0,
		_GCMlo,
		0,
		[_M, _GCl],
		[0, [() => GlobalClusterList, 0]]
	];
	var ListTagsForResourceMessage$ = [
		3,
		n0,
		_LTFRM,
		0,
		[_RN, _F],
		[0, [() => FilterList, 0]],
		1
	];
	var ModifyDBClusterEndpointMessage$ = [
		3,
		n0,
		_MDBCEM,
		0,
		[
			_DBCEI,
			_ET,
			_SM,
			_EM
		],
		[
			0,
			0,
			64,
			64
		],
		1
	];
	var ModifyDBClusterEndpointOutput$ = [
		3,
		n0,
		_MDBCEO,
		0,
		[
			_DBCEI,
			_DBCI,
			_DBCERI,
			_E,
			_S,
			_ET,
			_CET,
			_SM,
			_EM,
			_DBCEA
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			64,
			64,
			0
		]
	];
	var ModifyDBClusterMessage$ = [
		3,
		n0,
		_MDBCM,
		0,
		[
			_DBCI,
			_NDBCI,
			_AI,
			_BRP,
			_DBCPGN,
			_VSGI,
			_P,
			_MUP,
			_OGN,
			_PBW,
			_PMW,
			_EIAMDA,
			_CLEC,
			_EV,
			_AMVUl,
			_DBIPGN,
			_DP,
			_CTTS,
			_SVSC,
			_ST,
			_NT
		],
		[
			0,
			0,
			2,
			1,
			0,
			[() => VpcSecurityGroupIdList, 0],
			1,
			0,
			0,
			0,
			0,
			2,
			() => CloudwatchLogsExportConfiguration$,
			0,
			2,
			0,
			2,
			2,
			() => ServerlessV2ScalingConfiguration$,
			0,
			0
		],
		1
	];
	var ModifyDBClusterParameterGroupMessage$ = [
		3,
		n0,
		_MDBCPGM,
		0,
		[_DBCPGN, _Pa],
		[0, [() => ParametersList, 0]],
		2
	];
	var ModifyDBClusterResult$ = [
		3,
		n0,
		_MDBCR,
		0,
		[_DBC],
		[[() => DBCluster$, 0]]
	];
	var ModifyDBClusterSnapshotAttributeMessage$ = [
		3,
		n0,
		_MDBCSAM,
		0,
		[
			_DBCSI,
			_AN,
			_VTA,
			_VTR
		],
		[
			0,
			0,
			[() => AttributeValueList, 0],
			[() => AttributeValueList, 0]
		],
		2
	];
	var ModifyDBClusterSnapshotAttributeResult$ = [
		3,
		n0,
		_MDBCSAR,
		0,
		[_DBCSAR],
		[[() => DBClusterSnapshotAttributesResult$, 0]]
	];
	var ModifyDBInstanceMessage$ = [
		3,
		n0,
		_MDBIM,
		0,
		[
			_DBII,
			_AS,
			_DBIC,
			_DBSGN,
			_DBSG,
			_VSGI,
			_AI,
			_MUP,
			_DBPGN,
			_BRP,
			_PBW,
			_PMW,
			_MAZ,
			_EV,
			_AMVUl,
			_AMVU,
			_LM,
			_I,
			_OGN,
			_NDBII,
			_ST,
			_TCA,
			_TCP,
			_CACI,
			_Do,
			_CTTS,
			_MI,
			_DBPN,
			_PA,
			_MRA,
			_DIAMRN,
			_PT,
			_EIAMDA,
			_EPI,
			_PIKMSKI,
			_CLEC,
			_DP
		],
		[
			0,
			1,
			0,
			0,
			[() => DBSecurityGroupNameList, 0],
			[() => VpcSecurityGroupIdList, 0],
			2,
			0,
			0,
			1,
			0,
			0,
			2,
			0,
			2,
			2,
			0,
			1,
			0,
			0,
			0,
			0,
			[() => SensitiveString, 0],
			0,
			0,
			2,
			1,
			1,
			2,
			0,
			0,
			1,
			2,
			2,
			0,
			() => CloudwatchLogsExportConfiguration$,
			2
		],
		1
	];
	var ModifyDBInstanceResult$ = [
		3,
		n0,
		_MDBIR,
		0,
		[_DBI],
		[[() => DBInstance$, 0]]
	];
	var ModifyDBParameterGroupMessage$ = [
		3,
		n0,
		_MDBPGM,
		0,
		[_DBPGN, _Pa],
		[0, [() => ParametersList, 0]],
		2
	];
	var ModifyDBSubnetGroupMessage$ = [
		3,
		n0,
		_MDBSGM,
		0,
		[
			_DBSGN,
			_SIu,
			_DBSGD
		],
		[
			0,
			[() => SubnetIdentifierList, 0],
			0
		],
		2
	];
	var ModifyDBSubnetGroupResult$ = [
		3,
		n0,
		_MDBSGR,
		0,
		[_DBSGu],
		[[() => DBSubnetGroup$, 0]]
	];
	var ModifyEventSubscriptionMessage$ = [
		3,
		n0,
		_MESM,
		0,
		[
			_SN,
			_STA,
			_STo,
			_EC,
			_Ena
		],
		[
			0,
			0,
			0,
			[() => EventCategoriesList, 0],
			2
		],
		1
	];
	var ModifyEventSubscriptionResult$ = [
		3,
		n0,
		_MESR,
		0,
		[_ES],
		[[() => EventSubscription$, 0]]
	];
	var ModifyGlobalClusterMessage$ = [
		3,
		n0,
		_MGCM,
		0,
		[
			_GCI,
			_NGCI,
			_DP,
			_EV,
			_AMVUl
		],
		[
			0,
			0,
			2,
			0,
			2
		],
		1
	];
	var ModifyGlobalClusterResult$ = [
		3,
		n0,
		_MGCR,
		0,
		[_GC],
		[[() => GlobalCluster$, 0]]
	];
	var OptionGroupMembership$ = [
		3,
		n0,
		_OGMp,
		0,
		[_OGN, _S],
		[0, 0]
	];
	var OrderableDBInstanceOption$ = [
		3,
		n0,
		_ODBIO,
		0,
		[
			_En,
			_EV,
			_DBIC,
			_LM,
			_AZv,
			_MAZC,
			_RRC,
			_V,
			_SSE,
			_ST,
			_SIup,
			_SEM,
			_SIAMDA,
			_SPI,
			_MSS,
			_MSSa,
			_MIPDI,
			_MIPDIa,
			_MIPG,
			_MIPGa,
			_SGD,
			_SNT
		],
		[
			0,
			0,
			0,
			0,
			[() => AvailabilityZoneList, 0],
			2,
			2,
			2,
			2,
			0,
			2,
			2,
			2,
			2,
			1,
			1,
			1,
			1,
			1,
			1,
			2,
			64
		]
	];
	var OrderableDBInstanceOptionsMessage$ = [
		3,
		n0,
		_ODBIOM,
		0,
		[_ODBIOr, _M],
		[[() => OrderableDBInstanceOptionsList, 0], 0]
	];
	var Parameter$ = [
		3,
		n0,
		_Par,
		0,
		[
			_PN,
			_PV,
			_D,
			_So,
			_AT,
			_DT,
			_AVl,
			_IM,
			_MEV,
			_AM
		],
		[
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			0,
			0
		]
	];
	var PendingCloudwatchLogsExports$ = [
		3,
		n0,
		_PCLE,
		0,
		[_LTTE, _LTTD],
		[64, 64]
	];
	var PendingMaintenanceAction$ = [
		3,
		n0,
		_PMA,
		0,
		[
			_Ac,
			_AAAD,
			_FAD,
			_OIS,
			_CAD,
			_D
		],
		[
			0,
			4,
			4,
			0,
			4,
			0
		]
	];
	var PendingMaintenanceActionsMessage$ = [
		3,
		n0,
		_PMAM,
		0,
		[_PMAe, _M],
		[[() => PendingMaintenanceActions, 0], 0]
	];
	var PendingModifiedValues$ = [
		3,
		n0,
		_PMV,
		0,
		[
			_DBIC,
			_AS,
			_MUP,
			_P,
			_BRP,
			_MAZ,
			_EV,
			_LM,
			_I,
			_DBII,
			_ST,
			_CACI,
			_DBSGN,
			_PCLE
		],
		[
			0,
			1,
			0,
			1,
			1,
			2,
			0,
			0,
			1,
			0,
			0,
			0,
			0,
			() => PendingCloudwatchLogsExports$
		]
	];
	var PromoteReadReplicaDBClusterMessage$ = [
		3,
		n0,
		_PRRDBCM,
		0,
		[_DBCI],
		[0],
		1
	];
	var PromoteReadReplicaDBClusterResult$ = [
		3,
		n0,
		_PRRDBCR,
		0,
		[_DBC],
		[[() => DBCluster$, 0]]
	];
	var Range$ = [
		3,
		n0,
		_Ra,
		0,
		[
			_Fr,
			_To,
			_St
		],
		[
			1,
			1,
			1
		]
	];
	var RebootDBInstanceMessage$ = [
		3,
		n0,
		_RDBIM,
		0,
		[_DBII, _FF],
		[0, 2],
		1
	];
	var RebootDBInstanceResult$ = [
		3,
		n0,
		_RDBIR,
		0,
		[_DBI],
		[[() => DBInstance$, 0]]
	];
	var RemoveFromGlobalClusterMessage$ = [
		3,
		n0,
		_RFGCM,
		0,
		[_GCI, _DCI],
		[0, 0],
		2
	];
	var RemoveFromGlobalClusterResult$ = [
		3,
		n0,
		_RFGCR,
		0,
		[_GC],
		[[() => GlobalCluster$, 0]]
	];
	var RemoveRoleFromDBClusterMessage$ = [
		3,
		n0,
		_RRFDBCM,
		0,
		[
			_DBCI,
			_RA,
			_FN
		],
		[
			0,
			0,
			0
		],
		2
	];
	var RemoveSourceIdentifierFromSubscriptionMessage$ = [
		3,
		n0,
		_RSIFSM,
		0,
		[_SN, _SI],
		[0, 0],
		2
	];
	var RemoveSourceIdentifierFromSubscriptionResult$ = [
		3,
		n0,
		_RSIFSR,
		0,
		[_ES],
		[[() => EventSubscription$, 0]]
	];
	var RemoveTagsFromResourceMessage$ = [
		3,
		n0,
		_RTFRM,
		0,
		[_RN, _TK],
		[0, 64],
		2
	];
	var ResetDBClusterParameterGroupMessage$ = [
		3,
		n0,
		_RDBCPGM,
		0,
		[
			_DBCPGN,
			_RAP,
			_Pa
		],
		[
			0,
			2,
			[() => ParametersList, 0]
		],
		1
	];
	var ResetDBParameterGroupMessage$ = [
		3,
		n0,
		_RDBPGM,
		0,
		[
			_DBPGN,
			_RAP,
			_Pa
		],
		[
			0,
			2,
			[() => ParametersList, 0]
		],
		1
	];
	var ResourcePendingMaintenanceActions$ = [
		3,
		n0,
		_RPMA,
		0,
		[_RI, _PMAD],
		[0, [() => PendingMaintenanceActionDetails, 0]]
	];
	var RestoreDBClusterFromSnapshotMessage$ = [
		3,
		n0,
		_RDBCFSM,
		0,
		[
			_DBCI,
			_SIn,
			_En,
			_AZv,
			_EV,
			_P,
			_DBSGN,
			_DN,
			_OGN,
			_VSGI,
			_T,
			_KKI,
			_EIAMDA,
			_ECLE,
			_DBCPGN,
			_DP,
			_CTTS,
			_SVSC,
			_ST,
			_NT
		],
		[
			0,
			0,
			0,
			[() => AvailabilityZones, 0],
			0,
			1,
			0,
			0,
			0,
			[() => VpcSecurityGroupIdList, 0],
			[() => TagList, 0],
			0,
			2,
			64,
			0,
			2,
			2,
			() => ServerlessV2ScalingConfiguration$,
			0,
			0
		],
		3
	];
	var RestoreDBClusterFromSnapshotResult$ = [
		3,
		n0,
		_RDBCFSR,
		0,
		[_DBC],
		[[() => DBCluster$, 0]]
	];
	var RestoreDBClusterToPointInTimeMessage$ = [
		3,
		n0,
		_RDBCTPITM,
		0,
		[
			_DBCI,
			_SDBCI,
			_RT,
			_RTT,
			_ULRT,
			_P,
			_DBSGN,
			_OGN,
			_VSGI,
			_T,
			_KKI,
			_EIAMDA,
			_ECLE,
			_DBCPGN,
			_DP,
			_SVSC,
			_ST,
			_NT
		],
		[
			0,
			0,
			0,
			4,
			2,
			1,
			0,
			0,
			[() => VpcSecurityGroupIdList, 0],
			[() => TagList, 0],
			0,
			2,
			64,
			0,
			2,
			() => ServerlessV2ScalingConfiguration$,
			0,
			0
		],
		2
	];
	var RestoreDBClusterToPointInTimeResult$ = [
		3,
		n0,
		_RDBCTPITR,
		0,
		[_DBC],
		[[() => DBCluster$, 0]]
	];
	var ServerlessV2ScalingConfiguration$ = [
		3,
		n0,
		_SVSC,
		0,
		[_MC, _MCa],
		[1, 1]
	];
	var ServerlessV2ScalingConfigurationInfo$ = [
		3,
		n0,
		_SVSCI,
		0,
		[_MC, _MCa],
		[1, 1]
	];
	var StartDBClusterMessage$ = [
		3,
		n0,
		_SDBCM,
		0,
		[_DBCI],
		[0],
		1
	];
	var StartDBClusterResult$ = [
		3,
		n0,
		_SDBCR,
		0,
		[_DBC],
		[[() => DBCluster$, 0]]
	];
	var StopDBClusterMessage$ = [
		3,
		n0,
		_SDBCMt,
		0,
		[_DBCI],
		[0],
		1
	];
	var StopDBClusterResult$ = [
		3,
		n0,
		_SDBCRt,
		0,
		[_DBC],
		[[() => DBCluster$, 0]]
	];
	var Subnet$ = [
		3,
		n0,
		_Sub,
		0,
		[
			_SIub,
			_SAZu,
			_SSu
		],
		[
			0,
			() => AvailabilityZone$,
			0
		]
	];
	var SwitchoverGlobalClusterMessage$ = [
		3,
		n0,
		_SGCM,
		0,
		[_GCI, _TDCI],
		[0, 0],
		2
	];
	var SwitchoverGlobalClusterResult$ = [
		3,
		n0,
		_SGCR,
		0,
		[_GC],
		[[() => GlobalCluster$, 0]]
	];
	var Tag$ = [
		3,
		n0,
		_Ta,
		0,
		[_K, _Val],
		[0, 0]
	];
	var TagListMessage$ = [
		3,
		n0,
		_TLM,
		0,
		[_TL],
		[[() => TagList, 0]]
	];
	var Timezone$ = [
		3,
		n0,
		_Ti,
		0,
		[_TN],
		[0]
	];
	var UpgradeTarget$ = [
		3,
		n0,
		_UT,
		0,
		[
			_En,
			_EV,
			_D,
			_AU,
			_IMVU,
			_SGD
		],
		[
			0,
			0,
			0,
			2,
			2,
			2
		]
	];
	var ValidDBInstanceModificationsMessage$ = [
		3,
		n0,
		_VDBIMM,
		0,
		[_Sto],
		[[() => ValidStorageOptionsList, 0]]
	];
	var ValidStorageOptions$ = [
		3,
		n0,
		_VSO,
		0,
		[
			_ST,
			_SSt,
			_PI,
			_ITSR
		],
		[
			0,
			[() => RangeList, 0],
			[() => RangeList, 0],
			[() => DoubleRangeList, 0]
		]
	];
	var VpcSecurityGroupMembership$ = [
		3,
		n0,
		_VSGM,
		0,
		[_VSGIp, _S],
		[0, 0]
	];
	var __Unit = "unit";
	var AttributeValueList = [
		1,
		n0,
		_AVL,
		0,
		[0, { [_xN]: _AVt }]
	];
	var AvailabilityZoneList = [
		1,
		n0,
		_AZL,
		0,
		[() => AvailabilityZone$, { [_xN]: _AZ }]
	];
	var AvailabilityZones = [
		1,
		n0,
		_AZv,
		0,
		[0, { [_xN]: _AZ }]
	];
	var DBClusterEndpointList = [
		1,
		n0,
		_DBCEL,
		0,
		[() => DBClusterEndpoint$, { [_xN]: _DBCEL }]
	];
	var DBClusterList = [
		1,
		n0,
		_DBCL,
		0,
		[() => DBCluster$, { [_xN]: _DBC }]
	];
	var DBClusterMemberList = [
		1,
		n0,
		_DBCML,
		0,
		[() => DBClusterMember$, { [_xN]: _DBCMl }]
	];
	var DBClusterOptionGroupMemberships = [
		1,
		n0,
		_DBCOGM,
		0,
		[() => DBClusterOptionGroupStatus$, { [_xN]: _DBCOG }]
	];
	var DBClusterParameterGroupList = [
		1,
		n0,
		_DBCPGL,
		0,
		[() => DBClusterParameterGroup$, { [_xN]: _DBCPG }]
	];
	var DBClusterRoles = [
		1,
		n0,
		_DBCRl,
		0,
		[() => DBClusterRole$, { [_xN]: _DBCR }]
	];
	var DBClusterSnapshotAttributeList = [
		1,
		n0,
		_DBCSAL,
		0,
		[() => DBClusterSnapshotAttribute$, { [_xN]: _DBCSAl }]
	];
	var DBClusterSnapshotList = [
		1,
		n0,
		_DBCSL,
		0,
		[() => DBClusterSnapshot$, { [_xN]: _DBCS }]
	];
	var DBEngineVersionList = [
		1,
		n0,
		_DBEVL,
		0,
		[() => DBEngineVersion$, { [_xN]: _DBEV }]
	];
	var DBInstanceList = [
		1,
		n0,
		_DBIL,
		0,
		[() => DBInstance$, { [_xN]: _DBI }]
	];
	var DBInstanceStatusInfoList = [
		1,
		n0,
		_DBISIL,
		0,
		[() => DBInstanceStatusInfo$, { [_xN]: _DBISI }]
	];
	var DBParameterGroupList = [
		1,
		n0,
		_DBPGL,
		0,
		[() => DBParameterGroup$, { [_xN]: _DBPG }]
	];
	var DBParameterGroupStatusList = [
		1,
		n0,
		_DBPGSL,
		0,
		[() => DBParameterGroupStatus$, { [_xN]: _DBPG }]
	];
	var DBSecurityGroupMembershipList = [
		1,
		n0,
		_DBSGML,
		0,
		[() => DBSecurityGroupMembership$, { [_xN]: _DBSGe }]
	];
	var DBSecurityGroupNameList = [
		1,
		n0,
		_DBSGNL,
		0,
		[0, { [_xN]: _DBSGNe }]
	];
	var DBSubnetGroups = [
		1,
		n0,
		_DBSGub,
		0,
		[() => DBSubnetGroup$, { [_xN]: _DBSGu }]
	];
	var DomainMembershipList = [
		1,
		n0,
		_DML,
		0,
		[() => DomainMembership$, { [_xN]: _DMo }]
	];
	var DoubleRangeList = [
		1,
		n0,
		_DRL,
		0,
		[() => DoubleRange$, { [_xN]: _DR }]
	];
	var EventCategoriesList = [
		1,
		n0,
		_ECL,
		0,
		[0, { [_xN]: _ECv }]
	];
	var EventCategoriesMapList = [
		1,
		n0,
		_ECML,
		0,
		[() => EventCategoriesMap$, { [_xN]: _ECM }]
	];
	var EventList = [
		1,
		n0,
		_EL,
		0,
		[() => Event$, { [_xN]: _Ev }]
	];
	var EventSubscriptionsList = [
		1,
		n0,
		_ESL,
		0,
		[() => EventSubscription$, { [_xN]: _ES }]
	];
	var FilterList = [
		1,
		n0,
		_FL,
		0,
		[() => Filter$, { [_xN]: _Fi }]
	];
	var FilterValueList = [
		1,
		n0,
		_FVL,
		0,
		[0, { [_xN]: _Val }]
	];
	var GlobalClusterList = [
		1,
		n0,
		_GCL,
		0,
		[() => GlobalCluster$, { [_xN]: _GCMl }]
	];
	var GlobalClusterMemberList = [
		1,
		n0,
		_GCML,
		0,
		[() => GlobalClusterMember$, { [_xN]: _GCMl }]
	];
	var OptionGroupMembershipList = [
		1,
		n0,
		_OGML,
		0,
		[() => OptionGroupMembership$, { [_xN]: _OGMp }]
	];
	var OrderableDBInstanceOptionsList = [
		1,
		n0,
		_ODBIOL,
		0,
		[() => OrderableDBInstanceOption$, { [_xN]: _ODBIO }]
	];
	var ParametersList = [
		1,
		n0,
		_PL,
		0,
		[() => Parameter$, { [_xN]: _Par }]
	];
	var PendingMaintenanceActionDetails = [
		1,
		n0,
		_PMAD,
		0,
		[() => PendingMaintenanceAction$, { [_xN]: _PMA }]
	];
	var PendingMaintenanceActions = [
		1,
		n0,
		_PMAe,
		0,
		[() => ResourcePendingMaintenanceActions$, { [_xN]: _RPMA }]
	];
	var RangeList = [
		1,
		n0,
		_RL,
		0,
		[() => Range$, { [_xN]: _Ra }]
	];
	var ReadReplicaDBClusterIdentifierList = [
		1,
		n0,
		_RRDBCIL,
		0,
		[0, { [_xN]: _RRDBCIe }]
	];
	var ReadReplicaDBInstanceIdentifierList = [
		1,
		n0,
		_RRDBIIL,
		0,
		[0, { [_xN]: _RRDBIIe }]
	];
	var ReadReplicaIdentifierList = [
		1,
		n0,
		_RRIL,
		0,
		[0, { [_xN]: _RRIe }]
	];
	var SourceIdsList = [
		1,
		n0,
		_SIL,
		0,
		[0, { [_xN]: _SIou }]
	];
	var SubnetIdentifierList = [
		1,
		n0,
		_SILu,
		0,
		[0, { [_xN]: _SIub }]
	];
	var SubnetList = [
		1,
		n0,
		_SL,
		0,
		[() => Subnet$, { [_xN]: _Sub }]
	];
	var SupportedCharacterSetsList = [
		1,
		n0,
		_SCSL,
		0,
		[() => CharacterSet$, { [_xN]: _CS }]
	];
	var SupportedTimezonesList = [
		1,
		n0,
		_STL,
		0,
		[() => Timezone$, { [_xN]: _Ti }]
	];
	var TagList = [
		1,
		n0,
		_TL,
		0,
		[() => Tag$, { [_xN]: _Ta }]
	];
	var ValidStorageOptionsList = [
		1,
		n0,
		_VSOL,
		0,
		[() => ValidStorageOptions$, { [_xN]: _VSO }]
	];
	var ValidUpgradeTargetList = [
		1,
		n0,
		_VUTL,
		0,
		[() => UpgradeTarget$, { [_xN]: _UT }]
	];
	var VpcSecurityGroupIdList = [
		1,
		n0,
		_VSGIL,
		0,
		[0, { [_xN]: _VSGIp }]
	];
	var VpcSecurityGroupMembershipList = [
		1,
		n0,
		_VSGML,
		0,
		[() => VpcSecurityGroupMembership$, { [_xN]: _VSGM }]
	];
	var AddRoleToDBCluster$ = [
		9,
		n0,
		_ARTDBC,
		0,
		() => AddRoleToDBClusterMessage$,
		() => __Unit
	];
	var AddSourceIdentifierToSubscription$ = [
		9,
		n0,
		_ASITS,
		0,
		() => AddSourceIdentifierToSubscriptionMessage$,
		() => AddSourceIdentifierToSubscriptionResult$
	];
	var AddTagsToResource$ = [
		9,
		n0,
		_ATTR,
		0,
		() => AddTagsToResourceMessage$,
		() => __Unit
	];
	var ApplyPendingMaintenanceAction$ = [
		9,
		n0,
		_APMA,
		0,
		() => ApplyPendingMaintenanceActionMessage$,
		() => ApplyPendingMaintenanceActionResult$
	];
	var CopyDBClusterParameterGroup$ = [
		9,
		n0,
		_CDBCPG,
		0,
		() => CopyDBClusterParameterGroupMessage$,
		() => CopyDBClusterParameterGroupResult$
	];
	var CopyDBClusterSnapshot$ = [
		9,
		n0,
		_CDBCS,
		0,
		() => CopyDBClusterSnapshotMessage$,
		() => CopyDBClusterSnapshotResult$
	];
	var CopyDBParameterGroup$ = [
		9,
		n0,
		_CDBPG,
		0,
		() => CopyDBParameterGroupMessage$,
		() => CopyDBParameterGroupResult$
	];
	var CreateDBCluster$ = [
		9,
		n0,
		_CDBC,
		0,
		() => CreateDBClusterMessage$,
		() => CreateDBClusterResult$
	];
	var CreateDBClusterEndpoint$ = [
		9,
		n0,
		_CDBCE,
		0,
		() => CreateDBClusterEndpointMessage$,
		() => CreateDBClusterEndpointOutput$
	];
	var CreateDBClusterParameterGroup$ = [
		9,
		n0,
		_CDBCPGr,
		0,
		() => CreateDBClusterParameterGroupMessage$,
		() => CreateDBClusterParameterGroupResult$
	];
	var CreateDBClusterSnapshot$ = [
		9,
		n0,
		_CDBCSr,
		0,
		() => CreateDBClusterSnapshotMessage$,
		() => CreateDBClusterSnapshotResult$
	];
	var CreateDBInstance$ = [
		9,
		n0,
		_CDBI,
		0,
		() => CreateDBInstanceMessage$,
		() => CreateDBInstanceResult$
	];
	var CreateDBParameterGroup$ = [
		9,
		n0,
		_CDBPGr,
		0,
		() => CreateDBParameterGroupMessage$,
		() => CreateDBParameterGroupResult$
	];
	var CreateDBSubnetGroup$ = [
		9,
		n0,
		_CDBSG,
		0,
		() => CreateDBSubnetGroupMessage$,
		() => CreateDBSubnetGroupResult$
	];
	var CreateEventSubscription$ = [
		9,
		n0,
		_CES,
		0,
		() => CreateEventSubscriptionMessage$,
		() => CreateEventSubscriptionResult$
	];
	var CreateGlobalCluster$ = [
		9,
		n0,
		_CGC,
		0,
		() => CreateGlobalClusterMessage$,
		() => CreateGlobalClusterResult$
	];
	var DeleteDBCluster$ = [
		9,
		n0,
		_DDBC,
		0,
		() => DeleteDBClusterMessage$,
		() => DeleteDBClusterResult$
	];
	var DeleteDBClusterEndpoint$ = [
		9,
		n0,
		_DDBCE,
		0,
		() => DeleteDBClusterEndpointMessage$,
		() => DeleteDBClusterEndpointOutput$
	];
	var DeleteDBClusterParameterGroup$ = [
		9,
		n0,
		_DDBCPG,
		0,
		() => DeleteDBClusterParameterGroupMessage$,
		() => __Unit
	];
	var DeleteDBClusterSnapshot$ = [
		9,
		n0,
		_DDBCS,
		0,
		() => DeleteDBClusterSnapshotMessage$,
		() => DeleteDBClusterSnapshotResult$
	];
	var DeleteDBInstance$ = [
		9,
		n0,
		_DDBI,
		0,
		() => DeleteDBInstanceMessage$,
		() => DeleteDBInstanceResult$
	];
	var DeleteDBParameterGroup$ = [
		9,
		n0,
		_DDBPG,
		0,
		() => DeleteDBParameterGroupMessage$,
		() => __Unit
	];
	var DeleteDBSubnetGroup$ = [
		9,
		n0,
		_DDBSG,
		0,
		() => DeleteDBSubnetGroupMessage$,
		() => __Unit
	];
	var DeleteEventSubscription$ = [
		9,
		n0,
		_DES,
		0,
		() => DeleteEventSubscriptionMessage$,
		() => DeleteEventSubscriptionResult$
	];
	var DeleteGlobalCluster$ = [
		9,
		n0,
		_DGC,
		0,
		() => DeleteGlobalClusterMessage$,
		() => DeleteGlobalClusterResult$
	];
	var DescribeDBClusterEndpoints$ = [
		9,
		n0,
		_DDBCEe,
		0,
		() => DescribeDBClusterEndpointsMessage$,
		() => DBClusterEndpointMessage$
	];
	var DescribeDBClusterParameterGroups$ = [
		9,
		n0,
		_DDBCPGe,
		0,
		() => DescribeDBClusterParameterGroupsMessage$,
		() => DBClusterParameterGroupsMessage$
	];
	var DescribeDBClusterParameters$ = [
		9,
		n0,
		_DDBCP,
		0,
		() => DescribeDBClusterParametersMessage$,
		() => DBClusterParameterGroupDetails$
	];
	var DescribeDBClusters$ = [
		9,
		n0,
		_DDBCe,
		0,
		() => DescribeDBClustersMessage$,
		() => DBClusterMessage$
	];
	var DescribeDBClusterSnapshotAttributes$ = [
		9,
		n0,
		_DDBCSA,
		0,
		() => DescribeDBClusterSnapshotAttributesMessage$,
		() => DescribeDBClusterSnapshotAttributesResult$
	];
	var DescribeDBClusterSnapshots$ = [
		9,
		n0,
		_DDBCSe,
		0,
		() => DescribeDBClusterSnapshotsMessage$,
		() => DBClusterSnapshotMessage$
	];
	var DescribeDBEngineVersions$ = [
		9,
		n0,
		_DDBEV,
		0,
		() => DescribeDBEngineVersionsMessage$,
		() => DBEngineVersionMessage$
	];
	var DescribeDBInstances$ = [
		9,
		n0,
		_DDBIe,
		0,
		() => DescribeDBInstancesMessage$,
		() => DBInstanceMessage$
	];
	var DescribeDBParameterGroups$ = [
		9,
		n0,
		_DDBPGe,
		0,
		() => DescribeDBParameterGroupsMessage$,
		() => DBParameterGroupsMessage$
	];
	var DescribeDBParameters$ = [
		9,
		n0,
		_DDBP,
		0,
		() => DescribeDBParametersMessage$,
		() => DBParameterGroupDetails$
	];
	var DescribeDBSubnetGroups$ = [
		9,
		n0,
		_DDBSGe,
		0,
		() => DescribeDBSubnetGroupsMessage$,
		() => DBSubnetGroupMessage$
	];
	var DescribeEngineDefaultClusterParameters$ = [
		9,
		n0,
		_DEDCP,
		0,
		() => DescribeEngineDefaultClusterParametersMessage$,
		() => DescribeEngineDefaultClusterParametersResult$
	];
	var DescribeEngineDefaultParameters$ = [
		9,
		n0,
		_DEDP,
		0,
		() => DescribeEngineDefaultParametersMessage$,
		() => DescribeEngineDefaultParametersResult$
	];
	var DescribeEventCategories$ = [
		9,
		n0,
		_DEC,
		0,
		() => DescribeEventCategoriesMessage$,
		() => EventCategoriesMessage$
	];
	var DescribeEvents$ = [
		9,
		n0,
		_DE,
		0,
		() => DescribeEventsMessage$,
		() => EventsMessage$
	];
	var DescribeEventSubscriptions$ = [
		9,
		n0,
		_DESe,
		0,
		() => DescribeEventSubscriptionsMessage$,
		() => EventSubscriptionsMessage$
	];
	var DescribeGlobalClusters$ = [
		9,
		n0,
		_DGCe,
		0,
		() => DescribeGlobalClustersMessage$,
		() => GlobalClustersMessage$
	];
	var DescribeOrderableDBInstanceOptions$ = [
		9,
		n0,
		_DODBIO,
		0,
		() => DescribeOrderableDBInstanceOptionsMessage$,
		() => OrderableDBInstanceOptionsMessage$
	];
	var DescribePendingMaintenanceActions$ = [
		9,
		n0,
		_DPMA,
		0,
		() => DescribePendingMaintenanceActionsMessage$,
		() => PendingMaintenanceActionsMessage$
	];
	var DescribeValidDBInstanceModifications$ = [
		9,
		n0,
		_DVDBIM,
		0,
		() => DescribeValidDBInstanceModificationsMessage$,
		() => DescribeValidDBInstanceModificationsResult$
	];
	var FailoverDBCluster$ = [
		9,
		n0,
		_FDBC,
		0,
		() => FailoverDBClusterMessage$,
		() => FailoverDBClusterResult$
	];
	var FailoverGlobalCluster$ = [
		9,
		n0,
		_FGC,
		0,
		() => FailoverGlobalClusterMessage$,
		() => FailoverGlobalClusterResult$
	];
	var ListTagsForResource$ = [
		9,
		n0,
		_LTFR,
		0,
		() => ListTagsForResourceMessage$,
		() => TagListMessage$
	];
	var ModifyDBCluster$ = [
		9,
		n0,
		_MDBC,
		0,
		() => ModifyDBClusterMessage$,
		() => ModifyDBClusterResult$
	];
	var ModifyDBClusterEndpoint$ = [
		9,
		n0,
		_MDBCE,
		0,
		() => ModifyDBClusterEndpointMessage$,
		() => ModifyDBClusterEndpointOutput$
	];
	var ModifyDBClusterParameterGroup$ = [
		9,
		n0,
		_MDBCPG,
		0,
		() => ModifyDBClusterParameterGroupMessage$,
		() => DBClusterParameterGroupNameMessage$
	];
	var ModifyDBClusterSnapshotAttribute$ = [
		9,
		n0,
		_MDBCSA,
		0,
		() => ModifyDBClusterSnapshotAttributeMessage$,
		() => ModifyDBClusterSnapshotAttributeResult$
	];
	var ModifyDBInstance$ = [
		9,
		n0,
		_MDBI,
		0,
		() => ModifyDBInstanceMessage$,
		() => ModifyDBInstanceResult$
	];
	var ModifyDBParameterGroup$ = [
		9,
		n0,
		_MDBPG,
		0,
		() => ModifyDBParameterGroupMessage$,
		() => DBParameterGroupNameMessage$
	];
	var ModifyDBSubnetGroup$ = [
		9,
		n0,
		_MDBSG,
		0,
		() => ModifyDBSubnetGroupMessage$,
		() => ModifyDBSubnetGroupResult$
	];
	var ModifyEventSubscription$ = [
		9,
		n0,
		_MES,
		0,
		() => ModifyEventSubscriptionMessage$,
		() => ModifyEventSubscriptionResult$
	];
	var ModifyGlobalCluster$ = [
		9,
		n0,
		_MGC,
		0,
		() => ModifyGlobalClusterMessage$,
		() => ModifyGlobalClusterResult$
	];
	var PromoteReadReplicaDBCluster$ = [
		9,
		n0,
		_PRRDBC,
		0,
		() => PromoteReadReplicaDBClusterMessage$,
		() => PromoteReadReplicaDBClusterResult$
	];
	var RebootDBInstance$ = [
		9,
		n0,
		_RDBI,
		0,
		() => RebootDBInstanceMessage$,
		() => RebootDBInstanceResult$
	];
	var RemoveFromGlobalCluster$ = [
		9,
		n0,
		_RFGC,
		0,
		() => RemoveFromGlobalClusterMessage$,
		() => RemoveFromGlobalClusterResult$
	];
	var RemoveRoleFromDBCluster$ = [
		9,
		n0,
		_RRFDBC,
		0,
		() => RemoveRoleFromDBClusterMessage$,
		() => __Unit
	];
	var RemoveSourceIdentifierFromSubscription$ = [
		9,
		n0,
		_RSIFS,
		0,
		() => RemoveSourceIdentifierFromSubscriptionMessage$,
		() => RemoveSourceIdentifierFromSubscriptionResult$
	];
	var RemoveTagsFromResource$ = [
		9,
		n0,
		_RTFR,
		0,
		() => RemoveTagsFromResourceMessage$,
		() => __Unit
	];
	var ResetDBClusterParameterGroup$ = [
		9,
		n0,
		_RDBCPG,
		0,
		() => ResetDBClusterParameterGroupMessage$,
		() => DBClusterParameterGroupNameMessage$
	];
	var ResetDBParameterGroup$ = [
		9,
		n0,
		_RDBPG,
		0,
		() => ResetDBParameterGroupMessage$,
		() => DBParameterGroupNameMessage$
	];
	var RestoreDBClusterFromSnapshot$ = [
		9,
		n0,
		_RDBCFS,
		0,
		() => RestoreDBClusterFromSnapshotMessage$,
		() => RestoreDBClusterFromSnapshotResult$
	];
	var RestoreDBClusterToPointInTime$ = [
		9,
		n0,
		_RDBCTPIT,
		0,
		() => RestoreDBClusterToPointInTimeMessage$,
		() => RestoreDBClusterToPointInTimeResult$
	];
	var StartDBCluster$ = [
		9,
		n0,
		_SDBC,
		0,
		() => StartDBClusterMessage$,
		() => StartDBClusterResult$
	];
	var StopDBCluster$ = [
		9,
		n0,
		_SDBCt,
		0,
		() => StopDBClusterMessage$,
		() => StopDBClusterResult$
	];
	var SwitchoverGlobalCluster$ = [
		9,
		n0,
		_SGC,
		0,
		() => SwitchoverGlobalClusterMessage$,
		() => SwitchoverGlobalClusterResult$
	];
	const getRuntimeConfig$1 = (config) => {
		return {
			apiVersion: "2014-10-31",
			base64Decoder: config?.base64Decoder ?? fromBase64,
			base64Encoder: config?.base64Encoder ?? toBase64,
			disableHostPrefix: config?.disableHostPrefix ?? false,
			endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
			extensions: config?.extensions ?? [],
			httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultNeptuneHttpAuthSchemeProvider,
			httpAuthSchemes: config?.httpAuthSchemes ?? [{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			}],
			logger: config?.logger ?? new NoOpLogger(),
			protocol: config?.protocol ?? AwsQueryProtocol,
			protocolSettings: config?.protocolSettings ?? {
				defaultNamespace: "com.amazonaws.neptune",
				errorTypeRegistries,
				xmlNamespace: "http://rds.amazonaws.com/doc/2014-10-31/",
				version: "2014-10-31",
				serviceTarget: "AmazonRDSv19"
			},
			serviceId: config?.serviceId ?? "Neptune",
			sha256: config?.sha256 ?? Sha256,
			urlParser: config?.urlParser ?? parseUrl,
			utf8Decoder: config?.utf8Decoder ?? fromUtf8,
			utf8Encoder: config?.utf8Encoder ?? toUtf8
		};
	};
	const getRuntimeConfig = (config) => {
		emitWarningIfUnsupportedVersion(process.version);
		const defaultsMode = resolveDefaultsModeConfig(config);
		const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
		const clientSharedValues = getRuntimeConfig$1(config);
		emitWarningIfUnsupportedVersion$1(process.version);
		const loaderConfig = {
			profile: config?.profile,
			logger: clientSharedValues.logger
		};
		return {
			...clientSharedValues,
			...config,
			runtime: "node",
			defaultsMode,
			authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
			bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
			credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
			defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
				serviceId: clientSharedValues.serviceId,
				clientVersion: packageInfo.version
			}),
			maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
			region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
				...NODE_REGION_CONFIG_FILE_OPTIONS,
				...loaderConfig
			}),
			requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
			retryMode: config?.retryMode ?? loadConfig({
				...NODE_RETRY_MODE_CONFIG_OPTIONS,
				default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
			}, config),
			streamCollector: config?.streamCollector ?? streamCollector,
			useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
			userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
		};
	};
	const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
		const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
		let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
		let _credentials = runtimeConfig.credentials;
		return {
			setHttpAuthScheme(httpAuthScheme) {
				const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
				if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
				else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
			},
			httpAuthSchemes() {
				return _httpAuthSchemes;
			},
			setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
				_httpAuthSchemeProvider = httpAuthSchemeProvider;
			},
			httpAuthSchemeProvider() {
				return _httpAuthSchemeProvider;
			},
			setCredentials(credentials) {
				_credentials = credentials;
			},
			credentials() {
				return _credentials;
			}
		};
	};
	const resolveHttpAuthRuntimeConfig = (config) => {
		return {
			httpAuthSchemes: config.httpAuthSchemes(),
			httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
			credentials: config.credentials()
		};
	};
	const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
		const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
		extensions.forEach((extension) => extension.configure(extensionConfiguration));
		return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
	};
	var NeptuneClient = class extends Client {
		config;
		constructor(...[configuration]) {
			const _config_0 = getRuntimeConfig(configuration || {});
			super(_config_0);
			this.initConfig = _config_0;
			const _config_1 = resolveClientEndpointParameters(_config_0);
			const _config_2 = resolveUserAgentConfig(_config_1);
			const _config_3 = resolveRetryConfig(_config_2);
			const _config_4 = resolveRegionConfig(_config_3);
			const _config_5 = resolveHostHeaderConfig(_config_4);
			const _config_6 = resolveEndpointConfig(_config_5);
			const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
			const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
			this.config = _config_8;
			this.middlewareStack.use(getSchemaSerdePlugin(this.config));
			this.middlewareStack.use(getUserAgentPlugin(this.config));
			this.middlewareStack.use(getRetryPlugin(this.config));
			this.middlewareStack.use(getContentLengthPlugin(this.config));
			this.middlewareStack.use(getHostHeaderPlugin(this.config));
			this.middlewareStack.use(getLoggerPlugin(this.config));
			this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
			this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
				httpAuthSchemeParametersProvider: defaultNeptuneHttpAuthSchemeParametersProvider,
				identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
			}));
			this.middlewareStack.use(getHttpSigningPlugin(this.config));
		}
		destroy() {
			super.destroy();
		}
	};
	const command = makeBuilder(commonParams, "AmazonRDSv19", "NeptuneClient", getEndpointPlugin);
	const _ep0 = {};
	const _mw0 = (Command, cs, config, o) => [];
	const _mw1 = (Command, cs, config, o) => [getCrossRegionPresignedUrlPlugin(config)];
	var AddRoleToDBClusterCommand = class extends command(_ep0, _mw0, "AddRoleToDBCluster", AddRoleToDBCluster$) {};
	var AddSourceIdentifierToSubscriptionCommand = class extends command(_ep0, _mw0, "AddSourceIdentifierToSubscription", AddSourceIdentifierToSubscription$) {};
	var AddTagsToResourceCommand = class extends command(_ep0, _mw0, "AddTagsToResource", AddTagsToResource$) {};
	var ApplyPendingMaintenanceActionCommand = class extends command(_ep0, _mw0, "ApplyPendingMaintenanceAction", ApplyPendingMaintenanceAction$) {};
	var CopyDBClusterParameterGroupCommand = class extends command(_ep0, _mw0, "CopyDBClusterParameterGroup", CopyDBClusterParameterGroup$) {};
	var CopyDBClusterSnapshotCommand = class extends command(_ep0, _mw1, "CopyDBClusterSnapshot", CopyDBClusterSnapshot$) {};
	var CopyDBParameterGroupCommand = class extends command(_ep0, _mw0, "CopyDBParameterGroup", CopyDBParameterGroup$) {};
	var CreateDBClusterCommand = class extends command(_ep0, _mw1, "CreateDBCluster", CreateDBCluster$) {};
	var CreateDBClusterEndpointCommand = class extends command(_ep0, _mw0, "CreateDBClusterEndpoint", CreateDBClusterEndpoint$) {};
	var CreateDBClusterParameterGroupCommand = class extends command(_ep0, _mw0, "CreateDBClusterParameterGroup", CreateDBClusterParameterGroup$) {};
	var CreateDBClusterSnapshotCommand = class extends command(_ep0, _mw0, "CreateDBClusterSnapshot", CreateDBClusterSnapshot$) {};
	var CreateDBInstanceCommand = class extends command(_ep0, _mw0, "CreateDBInstance", CreateDBInstance$) {};
	var CreateDBParameterGroupCommand = class extends command(_ep0, _mw0, "CreateDBParameterGroup", CreateDBParameterGroup$) {};
	var CreateDBSubnetGroupCommand = class extends command(_ep0, _mw0, "CreateDBSubnetGroup", CreateDBSubnetGroup$) {};
	var CreateEventSubscriptionCommand = class extends command(_ep0, _mw0, "CreateEventSubscription", CreateEventSubscription$) {};
	var CreateGlobalClusterCommand = class extends command(_ep0, _mw0, "CreateGlobalCluster", CreateGlobalCluster$) {};
	var DeleteDBClusterCommand = class extends command(_ep0, _mw0, "DeleteDBCluster", DeleteDBCluster$) {};
	var DeleteDBClusterEndpointCommand = class extends command(_ep0, _mw0, "DeleteDBClusterEndpoint", DeleteDBClusterEndpoint$) {};
	var DeleteDBClusterParameterGroupCommand = class extends command(_ep0, _mw0, "DeleteDBClusterParameterGroup", DeleteDBClusterParameterGroup$) {};
	var DeleteDBClusterSnapshotCommand = class extends command(_ep0, _mw0, "DeleteDBClusterSnapshot", DeleteDBClusterSnapshot$) {};
	var DeleteDBInstanceCommand = class extends command(_ep0, _mw0, "DeleteDBInstance", DeleteDBInstance$) {};
	var DeleteDBParameterGroupCommand = class extends command(_ep0, _mw0, "DeleteDBParameterGroup", DeleteDBParameterGroup$) {};
	var DeleteDBSubnetGroupCommand = class extends command(_ep0, _mw0, "DeleteDBSubnetGroup", DeleteDBSubnetGroup$) {};
	var DeleteEventSubscriptionCommand = class extends command(_ep0, _mw0, "DeleteEventSubscription", DeleteEventSubscription$) {};
	var DeleteGlobalClusterCommand = class extends command(_ep0, _mw0, "DeleteGlobalCluster", DeleteGlobalCluster$) {};
	var DescribeDBClusterEndpointsCommand = class extends command(_ep0, _mw0, "DescribeDBClusterEndpoints", DescribeDBClusterEndpoints$) {};
	var DescribeDBClusterParameterGroupsCommand = class extends command(_ep0, _mw0, "DescribeDBClusterParameterGroups", DescribeDBClusterParameterGroups$) {};
	var DescribeDBClusterParametersCommand = class extends command(_ep0, _mw0, "DescribeDBClusterParameters", DescribeDBClusterParameters$) {};
	var DescribeDBClustersCommand = class extends command(_ep0, _mw0, "DescribeDBClusters", DescribeDBClusters$) {};
	var DescribeDBClusterSnapshotAttributesCommand = class extends command(_ep0, _mw0, "DescribeDBClusterSnapshotAttributes", DescribeDBClusterSnapshotAttributes$) {};
	var DescribeDBClusterSnapshotsCommand = class extends command(_ep0, _mw0, "DescribeDBClusterSnapshots", DescribeDBClusterSnapshots$) {};
	var DescribeDBEngineVersionsCommand = class extends command(_ep0, _mw0, "DescribeDBEngineVersions", DescribeDBEngineVersions$) {};
	var DescribeDBInstancesCommand = class extends command(_ep0, _mw0, "DescribeDBInstances", DescribeDBInstances$) {};
	var DescribeDBParameterGroupsCommand = class extends command(_ep0, _mw0, "DescribeDBParameterGroups", DescribeDBParameterGroups$) {};
	var DescribeDBParametersCommand = class extends command(_ep0, _mw0, "DescribeDBParameters", DescribeDBParameters$) {};
	var DescribeDBSubnetGroupsCommand = class extends command(_ep0, _mw0, "DescribeDBSubnetGroups", DescribeDBSubnetGroups$) {};
	var DescribeEngineDefaultClusterParametersCommand = class extends command(_ep0, _mw0, "DescribeEngineDefaultClusterParameters", DescribeEngineDefaultClusterParameters$) {};
	var DescribeEngineDefaultParametersCommand = class extends command(_ep0, _mw0, "DescribeEngineDefaultParameters", DescribeEngineDefaultParameters$) {};
	var DescribeEventCategoriesCommand = class extends command(_ep0, _mw0, "DescribeEventCategories", DescribeEventCategories$) {};
	var DescribeEventsCommand = class extends command(_ep0, _mw0, "DescribeEvents", DescribeEvents$) {};
	var DescribeEventSubscriptionsCommand = class extends command(_ep0, _mw0, "DescribeEventSubscriptions", DescribeEventSubscriptions$) {};
	var DescribeGlobalClustersCommand = class extends command(_ep0, _mw0, "DescribeGlobalClusters", DescribeGlobalClusters$) {};
	var DescribeOrderableDBInstanceOptionsCommand = class extends command(_ep0, _mw0, "DescribeOrderableDBInstanceOptions", DescribeOrderableDBInstanceOptions$) {};
	var DescribePendingMaintenanceActionsCommand = class extends command(_ep0, _mw0, "DescribePendingMaintenanceActions", DescribePendingMaintenanceActions$) {};
	var DescribeValidDBInstanceModificationsCommand = class extends command(_ep0, _mw0, "DescribeValidDBInstanceModifications", DescribeValidDBInstanceModifications$) {};
	var FailoverDBClusterCommand = class extends command(_ep0, _mw0, "FailoverDBCluster", FailoverDBCluster$) {};
	var FailoverGlobalClusterCommand = class extends command(_ep0, _mw0, "FailoverGlobalCluster", FailoverGlobalCluster$) {};
	var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {};
	var ModifyDBClusterCommand = class extends command(_ep0, _mw0, "ModifyDBCluster", ModifyDBCluster$) {};
	var ModifyDBClusterEndpointCommand = class extends command(_ep0, _mw0, "ModifyDBClusterEndpoint", ModifyDBClusterEndpoint$) {};
	var ModifyDBClusterParameterGroupCommand = class extends command(_ep0, _mw0, "ModifyDBClusterParameterGroup", ModifyDBClusterParameterGroup$) {};
	var ModifyDBClusterSnapshotAttributeCommand = class extends command(_ep0, _mw0, "ModifyDBClusterSnapshotAttribute", ModifyDBClusterSnapshotAttribute$) {};
	var ModifyDBInstanceCommand = class extends command(_ep0, _mw0, "ModifyDBInstance", ModifyDBInstance$) {};
	var ModifyDBParameterGroupCommand = class extends command(_ep0, _mw0, "ModifyDBParameterGroup", ModifyDBParameterGroup$) {};
	var ModifyDBSubnetGroupCommand = class extends command(_ep0, _mw0, "ModifyDBSubnetGroup", ModifyDBSubnetGroup$) {};
	var ModifyEventSubscriptionCommand = class extends command(_ep0, _mw0, "ModifyEventSubscription", ModifyEventSubscription$) {};
	var ModifyGlobalClusterCommand = class extends command(_ep0, _mw0, "ModifyGlobalCluster", ModifyGlobalCluster$) {};
	var PromoteReadReplicaDBClusterCommand = class extends command(_ep0, _mw0, "PromoteReadReplicaDBCluster", PromoteReadReplicaDBCluster$) {};
	var RebootDBInstanceCommand = class extends command(_ep0, _mw0, "RebootDBInstance", RebootDBInstance$) {};
	var RemoveFromGlobalClusterCommand = class extends command(_ep0, _mw0, "RemoveFromGlobalCluster", RemoveFromGlobalCluster$) {};
	var RemoveRoleFromDBClusterCommand = class extends command(_ep0, _mw0, "RemoveRoleFromDBCluster", RemoveRoleFromDBCluster$) {};
	var RemoveSourceIdentifierFromSubscriptionCommand = class extends command(_ep0, _mw0, "RemoveSourceIdentifierFromSubscription", RemoveSourceIdentifierFromSubscription$) {};
	var RemoveTagsFromResourceCommand = class extends command(_ep0, _mw0, "RemoveTagsFromResource", RemoveTagsFromResource$) {};
	var ResetDBClusterParameterGroupCommand = class extends command(_ep0, _mw0, "ResetDBClusterParameterGroup", ResetDBClusterParameterGroup$) {};
	var ResetDBParameterGroupCommand = class extends command(_ep0, _mw0, "ResetDBParameterGroup", ResetDBParameterGroup$) {};
	var RestoreDBClusterFromSnapshotCommand = class extends command(_ep0, _mw0, "RestoreDBClusterFromSnapshot", RestoreDBClusterFromSnapshot$) {};
	var RestoreDBClusterToPointInTimeCommand = class extends command(_ep0, _mw0, "RestoreDBClusterToPointInTime", RestoreDBClusterToPointInTime$) {};
	var StartDBClusterCommand = class extends command(_ep0, _mw0, "StartDBCluster", StartDBCluster$) {};
	var StopDBClusterCommand = class extends command(_ep0, _mw0, "StopDBCluster", StopDBCluster$) {};
	var SwitchoverGlobalClusterCommand = class extends command(_ep0, _mw0, "SwitchoverGlobalCluster", SwitchoverGlobalCluster$) {};
	const paginateDescribeDBClusterEndpoints = createPaginator(NeptuneClient, DescribeDBClusterEndpointsCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeDBClusterParameterGroups = createPaginator(NeptuneClient, DescribeDBClusterParameterGroupsCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeDBClusterParameters = createPaginator(NeptuneClient, DescribeDBClusterParametersCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeDBClusterSnapshots = createPaginator(NeptuneClient, DescribeDBClusterSnapshotsCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeDBClusters = createPaginator(NeptuneClient, DescribeDBClustersCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeDBEngineVersions = createPaginator(NeptuneClient, DescribeDBEngineVersionsCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeDBInstances = createPaginator(NeptuneClient, DescribeDBInstancesCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeDBParameterGroups = createPaginator(NeptuneClient, DescribeDBParameterGroupsCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeDBParameters = createPaginator(NeptuneClient, DescribeDBParametersCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeDBSubnetGroups = createPaginator(NeptuneClient, DescribeDBSubnetGroupsCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeEngineDefaultParameters = createPaginator(NeptuneClient, DescribeEngineDefaultParametersCommand, "Marker", "EngineDefaults.Marker", "MaxRecords");
	const paginateDescribeEvents = createPaginator(NeptuneClient, DescribeEventsCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeEventSubscriptions = createPaginator(NeptuneClient, DescribeEventSubscriptionsCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeGlobalClusters = createPaginator(NeptuneClient, DescribeGlobalClustersCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribeOrderableDBInstanceOptions = createPaginator(NeptuneClient, DescribeOrderableDBInstanceOptionsCommand, "Marker", "Marker", "MaxRecords");
	const paginateDescribePendingMaintenanceActions = createPaginator(NeptuneClient, DescribePendingMaintenanceActionsCommand, "Marker", "Marker", "MaxRecords");
	const checkState$1 = async (client, input) => {
		let reason;
		try {
			let result = await client.send(new DescribeDBInstancesCommand(input));
			reason = result;
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				let allStringEq_5 = returnComparator().length > 0;
				for (let element_4 of returnComparator()) allStringEq_5 = allStringEq_5 && element_4 == "available";
				if (allStringEq_5) return {
					state: WaiterState.SUCCESS,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				for (let anyStringEq_4 of returnComparator()) if (anyStringEq_4 == "deleted") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				for (let anyStringEq_4 of returnComparator()) if (anyStringEq_4 == "deleting") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				for (let anyStringEq_4 of returnComparator()) if (anyStringEq_4 == "failed") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				for (let anyStringEq_4 of returnComparator()) if (anyStringEq_4 == "incompatible-restore") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				for (let anyStringEq_4 of returnComparator()) if (anyStringEq_4 == "incompatible-parameters") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
		} catch (exception) {
			reason = exception;
		}
		return {
			state: WaiterState.RETRY,
			reason
		};
	};
	const waitUntilDBInstanceAvailable = async (params, input) => {
		const result = await createWaiter({
			minDelay: 30,
			maxDelay: 120,
			...params
		}, input, checkState$1);
		return checkExceptions(result);
	};
	const checkState = async (client, input) => {
		let reason;
		try {
			let result = await client.send(new DescribeDBInstancesCommand(input));
			reason = result;
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				let allStringEq_5 = returnComparator().length > 0;
				for (let element_4 of returnComparator()) allStringEq_5 = allStringEq_5 && element_4 == "deleted";
				if (allStringEq_5) return {
					state: WaiterState.SUCCESS,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				for (let anyStringEq_4 of returnComparator()) if (anyStringEq_4 == "creating") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				for (let anyStringEq_4 of returnComparator()) if (anyStringEq_4 == "modifying") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				for (let anyStringEq_4 of returnComparator()) if (anyStringEq_4 == "rebooting") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
			try {
				const returnComparator = () => {
					return [].concat(...result.DBInstances).map((element_2) => {
						return element_2.DBInstanceStatus;
					});
				};
				for (let anyStringEq_4 of returnComparator()) if (anyStringEq_4 == "resetting-master-credentials") return {
					state: WaiterState.FAILURE,
					reason
				};
			} catch (e) {}
		} catch (exception) {
			reason = exception;
			if (exception.name === "DBInstanceNotFoundFault") return {
				state: WaiterState.SUCCESS,
				reason
			};
		}
		return {
			state: WaiterState.RETRY,
			reason
		};
	};
	const waitUntilDBInstanceDeleted = async (params, input) => {
		const result = await createWaiter({
			minDelay: 30,
			maxDelay: 120,
			...params
		}, input, checkState);
		return checkExceptions(result);
	};
	const commands = {
		AddRoleToDBClusterCommand,
		AddSourceIdentifierToSubscriptionCommand,
		AddTagsToResourceCommand,
		ApplyPendingMaintenanceActionCommand,
		CopyDBClusterParameterGroupCommand,
		CopyDBClusterSnapshotCommand,
		CopyDBParameterGroupCommand,
		CreateDBClusterCommand,
		CreateDBClusterEndpointCommand,
		CreateDBClusterParameterGroupCommand,
		CreateDBClusterSnapshotCommand,
		CreateDBInstanceCommand,
		CreateDBParameterGroupCommand,
		CreateDBSubnetGroupCommand,
		CreateEventSubscriptionCommand,
		CreateGlobalClusterCommand,
		DeleteDBClusterCommand,
		DeleteDBClusterEndpointCommand,
		DeleteDBClusterParameterGroupCommand,
		DeleteDBClusterSnapshotCommand,
		DeleteDBInstanceCommand,
		DeleteDBParameterGroupCommand,
		DeleteDBSubnetGroupCommand,
		DeleteEventSubscriptionCommand,
		DeleteGlobalClusterCommand,
		DescribeDBClusterEndpointsCommand,
		DescribeDBClusterParameterGroupsCommand,
		DescribeDBClusterParametersCommand,
		DescribeDBClustersCommand,
		DescribeDBClusterSnapshotAttributesCommand,
		DescribeDBClusterSnapshotsCommand,
		DescribeDBEngineVersionsCommand,
		DescribeDBInstancesCommand,
		DescribeDBParameterGroupsCommand,
		DescribeDBParametersCommand,
		DescribeDBSubnetGroupsCommand,
		DescribeEngineDefaultClusterParametersCommand,
		DescribeEngineDefaultParametersCommand,
		DescribeEventCategoriesCommand,
		DescribeEventsCommand,
		DescribeEventSubscriptionsCommand,
		DescribeGlobalClustersCommand,
		DescribeOrderableDBInstanceOptionsCommand,
		DescribePendingMaintenanceActionsCommand,
		DescribeValidDBInstanceModificationsCommand,
		FailoverDBClusterCommand,
		FailoverGlobalClusterCommand,
		ListTagsForResourceCommand,
		ModifyDBClusterCommand,
		ModifyDBClusterEndpointCommand,
		ModifyDBClusterParameterGroupCommand,
		ModifyDBClusterSnapshotAttributeCommand,
		ModifyDBInstanceCommand,
		ModifyDBParameterGroupCommand,
		ModifyDBSubnetGroupCommand,
		ModifyEventSubscriptionCommand,
		ModifyGlobalClusterCommand,
		PromoteReadReplicaDBClusterCommand,
		RebootDBInstanceCommand,
		RemoveFromGlobalClusterCommand,
		RemoveRoleFromDBClusterCommand,
		RemoveSourceIdentifierFromSubscriptionCommand,
		RemoveTagsFromResourceCommand,
		ResetDBClusterParameterGroupCommand,
		ResetDBParameterGroupCommand,
		RestoreDBClusterFromSnapshotCommand,
		RestoreDBClusterToPointInTimeCommand,
		StartDBClusterCommand,
		StopDBClusterCommand,
		SwitchoverGlobalClusterCommand
	};
	const paginators = {
		paginateDescribeDBClusterEndpoints,
		paginateDescribeDBClusterParameterGroups,
		paginateDescribeDBClusterParameters,
		paginateDescribeDBClusters,
		paginateDescribeDBClusterSnapshots,
		paginateDescribeDBEngineVersions,
		paginateDescribeDBInstances,
		paginateDescribeDBParameterGroups,
		paginateDescribeDBParameters,
		paginateDescribeDBSubnetGroups,
		paginateDescribeEngineDefaultParameters,
		paginateDescribeEvents,
		paginateDescribeEventSubscriptions,
		paginateDescribeGlobalClusters,
		paginateDescribeOrderableDBInstanceOptions,
		paginateDescribePendingMaintenanceActions
	};
	const waiters = {
		waitUntilDBInstanceAvailable,
		waitUntilDBInstanceDeleted
	};
	var Neptune = class extends NeptuneClient {};
	createAggregatedClient(commands, Neptune, {
		paginators,
		waiters
	});
	exports.CreateDBClusterCommand = CreateDBClusterCommand;
	exports.CreateDBInstanceCommand = CreateDBInstanceCommand;
	exports.DeleteDBClusterCommand = DeleteDBClusterCommand;
	exports.DeleteDBInstanceCommand = DeleteDBInstanceCommand;
	exports.DescribeDBClustersCommand = DescribeDBClustersCommand;
	exports.DescribeDBInstancesCommand = DescribeDBInstancesCommand;
	exports.ListTagsForResourceCommand = ListTagsForResourceCommand;
	exports.ModifyDBClusterCommand = ModifyDBClusterCommand;
	exports.ModifyDBInstanceCommand = ModifyDBInstanceCommand;
	exports.NeptuneClient = NeptuneClient;
}));
// src/backends/neptune/cluster-rights.ts
var import_dist_cjs = require_dist_cjs$5();
var import_dist_cjs$1 = require_dist_cjs();
/** Of the principal's own policy. */
const NEPTUNE_POLICY = "prism-neptune";
/** A reader reads: whoever owns the graph loads it, by rights that the operator gives. */
const READS = [
	"neptune-db:CancelQuery",
	"neptune-db:GetEngineStatus",
	"neptune-db:GetGraphSummary",
	"neptune-db:GetQueryStatus",
	"neptune-db:ReadDataViaQuery"
];
/** @param cluster undefined where it is not there yet: then there is nothing to have rights on. */
const neptunePrincipal = (name, cluster) => ({
	name,
	policy: NEPTUNE_POLICY,
	rights: cluster && policyOf([{
		Sid: "PrismGraph",
		Effect: "Allow",
		Action: READS,
		Resource: `${graphArn(cluster)}/*`
	}])
});
/** The graph is named by what the cluster was given when it was made, so that another of its name is another graph. */
function graphArn({ arn, resourceId }) {
	const [, partition, , region, account] = arn.split(":");
	return `arn:${partition}:neptune-db:${region}:${account}:${resourceId}`;
}
// src/backends/neptune/cluster-changes.ts
const spelled = (on) => on ? "on" : "off";
/** How the settings of a cluster of the owner differ. */
const clusterChanges = (live) => [
	...settingChange("IAM authentication", "on", spelled(live.iamAuth)),
	...settingChange("deletion protection", "on", spelled(live.protected)),
	...live.encrypted ? [] : [reported("changed", "encryption", ["on", "off"])]
];
/** How its instance differs. One that is on its way to the class has it. */
function instanceChanges(design, live) {
	const { instance, instanceClass } = design;
	if (!live || live.status === "deleting") return [mended("missing", `instance ${instance}`, [instanceClass, null])];
	return settingChange("instance class", instanceClass, live.pendingClass ?? live.instanceClass);
}
/** Whose instances they are, Prism does not know. */
const otherMembers = ({ instance }, { members }) => members.filter((name) => name !== instance).map((name) => reported("extra", `instance ${name}`, [null, name]));
const changesOfCluster = (design, cluster, instance) => cluster ? [
	...clusterChanges(cluster),
	...instanceChanges(design, instance?.cluster === cluster.name ? instance : void 0),
	...otherMembers(design, cluster)
] : [MISSING];
// src/backends/neptune/cluster-design.ts
const KNOWN = [
	"cluster",
	"instance_class",
	"client_api",
	"principal",
	"encryption_at_rest",
	"changes",
	"only_if_empty"
];
/** A cluster bears one graph, so its instance has its name. */
const instanceName = (cluster) => cutIdentifier(`${cluster}-1`, 64);
/** The cluster that a spec asks for. @throws BackendFailure When this build has no such cluster. */
function clusterDesign(spec) {
	const name = String(spec.cluster);
	const unknown = Object.keys(spec).find((setting) => !KNOWN.includes(setting));
	if (unknown !== void 0) throw refused(`cluster ${name}: this build does not know the setting ${unknown} of a Neptune cluster`, "Leave it out of policies/sizing.yaml and of the request");
	if (spec.client_api !== "reader") throw refused(`cluster ${name}: this build has no Neptune cluster for ${String(spec.client_api)}`, "Choose another backend for it in policies/backends.yaml");
	const { instance_class: instanceClass } = spec;
	if (typeof instanceClass !== "string" || !/^db\.[a-z0-9]+\.[a-z0-9]+$/.test(instanceClass)) throw refused(`cluster ${name}: instance_class must be such as db.r6g.large, not ${JSON.stringify(instanceClass)}`, "Correct it in policies/sizing.yaml");
	return {
		name,
		principal: String(spec.principal),
		instance: instanceName(name),
		instanceClass
	};
}
const refused = (message, advice) => new BackendFailure("permanent", message, advice);
// src/backends/neptune/read-cluster.ts
/** @returns undefined where there is no such cluster. */
async function readCluster(neptune, calls, name) {
	const answer = await calls.read("rds:DescribeDBClusters", (options) => neptune.send(new import_dist_cjs$1.DescribeDBClustersCommand({ DBClusterIdentifier: name }), options), ["DBClusterNotFoundFault"]);
	return answer?.DBClusters?.[0] && liveCluster(answer.DBClusters[0]);
}
/** @returns undefined where there is no such instance. */
async function readInstance(neptune, calls, name) {
	const answer = await calls.read("rds:DescribeDBInstances", (options) => neptune.send(new import_dist_cjs$1.DescribeDBInstancesCommand({ DBInstanceIdentifier: name }), options), ["DBInstanceNotFoundFault", "DBInstanceNotFound"]);
	return answer?.DBInstances?.[0] && liveInstance(answer.DBInstances[0]);
}
/** All of the region, by name. */
async function readClusters(neptune, calls) {
	const all = [];
	let Marker;
	do {
		const page = await calls.read("rds:DescribeDBClusters", (options) => neptune.send(new import_dist_cjs$1.DescribeDBClustersCommand({ Marker }), options));
		all.push(...page?.DBClusters ?? []);
		Marker = page?.Marker;
	} while (Marker);
	return new Map(all.map(liveCluster).map((cluster) => [cluster.name, cluster]));
}
/** All of the region, by name. */
async function readInstances(neptune, calls) {
	const all = [];
	let Marker;
	do {
		const page = await calls.read("rds:DescribeDBInstances", (options) => neptune.send(new import_dist_cjs$1.DescribeDBInstancesCommand({ Marker }), options));
		all.push(...page?.DBInstances ?? []);
		Marker = page?.Marker;
	} while (Marker);
	return new Map(all.map(liveInstance).map((instance) => [instance.name, instance]));
}
async function readTags(neptune, calls, { arn }) {
	const answer = await calls.read("rds:ListTagsForResource", (options) => neptune.send(new import_dist_cjs$1.ListTagsForResourceCommand({ ResourceName: arn }), options));
	return tagsOf(answer?.TagList);
}
const liveCluster = (found) => ({
	name: found.DBClusterIdentifier ?? "",
	arn: found.DBClusterArn ?? "",
	resourceId: found.DbClusterResourceId ?? "",
	status: found.Status ?? "unknown",
	iamAuth: found.IAMDatabaseAuthenticationEnabled === true,
	encrypted: found.StorageEncrypted === true,
	protected: found.DeletionProtection === true,
	members: (found.DBClusterMembers ?? []).map(({ DBInstanceIdentifier }) => DBInstanceIdentifier ?? "")
});
const liveInstance = (found) => ({
	name: found.DBInstanceIdentifier ?? "",
	cluster: found.DBClusterIdentifier ?? "",
	status: found.DBInstanceStatus ?? "unknown",
	instanceClass: found.DBInstanceClass ?? "",
	pendingClass: found.PendingModifiedValues?.DBInstanceClass
});
// src/backends/neptune/compare-neptune.ts
/** What differs, of the roles and the clusters, which AWS lists at once. @throws BackendFailure */
async function compareNeptune({ neptune, iam }, wanted, { lineage, signal }) {
	const calls = awsCalls(signal);
	const [clusters, instances] = await Promise.all([readClusters(neptune, calls), readInstances(neptune, calls)]);
	const ofNamespace = async ({ config, resources }) => {
		const owner = {
			namespace: config.namespace,
			lineage
		};
		const name = storages(config).find(({ type }) => type === "neptune")?.name;
		const cluster = name === void 0 ? void 0 : clusters.get(name);
		const tags = cluster && await readTags(neptune, calls, cluster);
		const own = tags && isMarked(tags, owner) ? cluster : void 0;
		const ofCluster = ({ spec }) => {
			if (tags && !own) return [foreign(tags, owner)];
			const design = designOf(spec);
			return design ? changesOfCluster(design, own, instances.get(instanceName(design.name))) : [];
		};
		const ofRole = async ({ name: principal }) => {
			const role = await readRole(iam, calls, principal);
			if (!role) return [MISSING];
			if (!isMarked(role.tags, owner)) return [foreign(role.tags, owner)];
			const rights = await readRights(iam, calls, principal, NEPTUNE_POLICY);
			return principalChanges(neptunePrincipal(principal, own), role, rights);
		};
		const found = [];
		for (const resource of resources) {
			const [noun, changes] = resource.kind === "storage" ? ["cluster", ofCluster(resource)] : ["role", await ofRole(resource)];
			found.push(...changes.map((change) => differenceOf(change, config.namespace, resource, noun)));
		}
		return found;
	};
	return (await boundedMap(wanted, ofNamespace)).flat();
}
/** @returns undefined for a policy that this build cannot carry out: it was never applied. */
function designOf(spec) {
	try {
		return clusterDesign(spec);
	} catch (error) {
		if (error instanceof BackendFailure) return void 0;
		throw error;
	}
}
// src/backends/neptune/await-status.ts
const FIRST_PAUSE_MS = 500;
/** A cluster takes some ten minutes, and each look is one of the account's requests. */
const LONGEST_PAUSE_MS = 15e3;
/** It stays so until somebody does something. */
const STUCK = /^(failed|stopp|inaccessible|incompatible|insufficient|restore-error|storage-full|migration-failed)/;
/**
* Looks again and again until what is looked at is as it must be. AWS goes on with it when the waiting is ended.
*
* @param what As people call it: `cluster prism-orders`.
* @param read undefined: it is not there.
* @throws BackendFailure When the waiting is ended, or it can never be so.
*/
async function awaitStatus(what, read, isDone, { signal, progress }) {
	let told = "";
	let status = "waited for";
	for (let pause = FIRST_PAUSE_MS;; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) try {
		const live = await read();
		if (isDone(live)) return live;
		status = live?.status ?? "not there yet";
		if (live && STUCK.test(status)) throw new BackendFailure("permanent", `${what} is ${status}`, "See its events in the console of Neptune, bring it back to available and apply again");
		if (told !== status) progress(`${what}, which is ${status}`);
		told = status;
		await setTimeout(pause, void 0, { signal });
	} catch (error) {
		if (!signal.aborted || told === "") throw error;
		throw new BackendFailure("transient", `${what} is still ${status}`, "AWS goes on with it: apply again to wait for the rest");
	}
}
// src/backends/neptune/ensure-cluster.ts
/** The cluster and its instance stand as the spec wants them and can be used. @throws BackendFailure */
async function ensureCluster(clients, calls, spec, context) {
	const design = clusterDesign(spec);
	const owner = {
		namespace: context.namespace,
		lineage: context.lineage
	};
	await requireRole(clients.iam, calls, design.principal, owner);
	const cluster = await standingCluster(clients, calls, design, owner, context);
	await ensureRights(clients.iam, calls, neptunePrincipal(design.principal, cluster));
	await standingInstance(clients, calls, design, owner, context);
}
/** @throws BackendFailure Also where it is not the owner's. */
async function readOwnCluster({ neptune }, calls, name, owner) {
	const cluster = await readCluster(neptune, calls, name);
	if (cluster) claim(`cluster ${name}`, await readTags(neptune, calls, cluster), owner);
	return cluster;
}
async function standingCluster(clients, calls, { name }, owner, context) {
	const { neptune } = clients;
	const settings = {
		EnableIAMDatabaseAuthentication: true,
		DeletionProtection: true
	};
	const input = {
		DBClusterIdentifier: name,
		Engine: "neptune",
		StorageEncrypted: true,
		CopyTagsToSnapshot: true,
		Tags: tagList(markOf(owner)),
		...settings
	};
	if (!await readOwnCluster(clients, calls, name, owner)) {
		if (!await calls.write("rds:CreateDBCluster", (options) => neptune.send(new import_dist_cjs$1.CreateDBClusterCommand(input), options), ["DBClusterAlreadyExistsFault"])) await readOwnCluster(clients, calls, name, owner);
	}
	const read = () => readCluster(neptune, calls, name);
	const available = (live) => live?.status === "available";
	const live = await awaitStatus(`cluster ${name}`, read, available, context);
	if (!live.encrypted) throw new BackendFailure("permanent", `cluster ${name} is not encrypted, and cannot become so in place`, "Restore a snapshot of it with encryption under its name, with its tags, and apply again");
	if (clusterChanges(live).length === 0) return live;
	const change = {
		DBClusterIdentifier: name,
		ApplyImmediately: true,
		...settings
	};
	await calls.write("rds:ModifyDBCluster", (options) => neptune.send(new import_dist_cjs$1.ModifyDBClusterCommand(change), options));
	const changed = (found) => available(found) && clusterChanges(found).length === 0;
	return await awaitStatus(`cluster ${name}`, read, changed, context);
}
async function standingInstance({ neptune }, calls, design, owner, context) {
	const { name, instance, instanceClass } = design;
	const read = async () => {
		const found = await readInstance(neptune, calls, instance);
		if (found && found.cluster !== name) throw new BackendFailure("permanent", `the instance ${instance} is not of the cluster ${name}`, "Rename or delete it, and apply again");
		return found;
	};
	const what = `instance ${instance}`;
	let live = await read();
	if (live?.status === "deleting") live = await awaitStatus(what, read, (found) => !found, context);
	if (!live) {
		const input = {
			DBInstanceIdentifier: instance,
			DBClusterIdentifier: name,
			DBInstanceClass: instanceClass,
			Engine: "neptune",
			Tags: tagList(markOf(owner))
		};
		await calls.write("rds:CreateDBInstance", (options) => neptune.send(new import_dist_cjs$1.CreateDBInstanceCommand(input), options), ["DBInstanceAlreadyExistsFault", "DBInstanceAlreadyExists"]);
	}
	const available = (found) => found?.status === "available";
	live = await awaitStatus(what, read, available, context);
	if (instanceChanges(design, live).length > 0) {
		const input = {
			DBInstanceIdentifier: instance,
			DBInstanceClass: instanceClass,
			ApplyImmediately: true
		};
		await calls.write("rds:ModifyDBInstance", (options) => neptune.send(new import_dist_cjs$1.ModifyDBInstanceCommand(input), options));
	}
	const changed = (found) => available(found) && found.instanceClass === instanceClass;
	await awaitStatus(what, read, changed, context);
}
// src/backends/neptune/remove-cluster.ts
/**
* The cluster and its instance are gone; a last snapshot of the graph stays.
*
* @throws BackendFailure Also where only an empty one may go: AWS does not tell whether a graph is.
*/
async function removeCluster(clients, calls, spec, context) {
	const name = String(spec.cluster);
	const { namespace, lineage } = context;
	const { neptune } = clients;
	const cluster = await readOwnCluster(clients, calls, name, {
		namespace,
		lineage
	});
	if (!cluster) return;
	refuse(cluster, spec.only_if_empty === true);
	const read = () => readCluster(neptune, calls, name);
	if (cluster.status !== "deleting") {
		if (cluster.protected) {
			const input = {
				DBClusterIdentifier: name,
				DeletionProtection: false,
				ApplyImmediately: true
			};
			await calls.write("rds:ModifyDBCluster", (options) => neptune.send(new import_dist_cjs$1.ModifyDBClusterCommand(input), options));
			const unprotected = (live) => !live?.protected;
			await awaitStatus(`cluster ${name}`, read, unprotected, context);
		}
		await deleteInstance(clients, calls, name);
		const input = {
			DBClusterIdentifier: name,
			FinalDBSnapshotIdentifier: finalSnapshot(cluster)
		};
		await calls.write("rds:DeleteDBCluster", (options) => neptune.send(new import_dist_cjs$1.DeleteDBClusterCommand(input), options), ["DBClusterNotFoundFault"]);
	}
	await awaitStatus(`cluster ${name} (its last snapshot is ${finalSnapshot(cluster)})`, read, (live) => !live, context);
}
/** Before anything is changed. */
function refuse({ name, members }, onlyIfEmpty) {
	if (onlyIfEmpty) throw new BackendFailure("permanent", `cluster ${name} may only be deleted while its graph is empty, which AWS does not tell`, "See whether it is; if nothing of it is needed, delete the cluster and apply again");
	const others = members.filter((member) => member !== instanceName(name));
	if (others.length > 0) throw new BackendFailure("permanent", `cluster ${name} has instances that Prism did not make: ${others.join(", ")}`, "Delete them and apply again");
}
async function deleteInstance({ neptune }, calls, cluster) {
	const instance = await readInstance(neptune, calls, instanceName(cluster));
	if (!instance || instance.cluster !== cluster || instance.status === "deleting") return;
	await calls.write("rds:DeleteDBInstance", (options) => neptune.send(new import_dist_cjs$1.DeleteDBInstanceCommand({
		DBInstanceIdentifier: instance.name,
		SkipFinalSnapshot: true
	}), options), ["DBInstanceNotFoundFault", "DBInstanceNotFound"]);
}
/** The same for every try, and another for a later cluster of the name. */
const finalSnapshot = ({ name, resourceId }) => `${name}-final-${resourceId.slice(-12).toLowerCase()}`;
// src/backends/neptune/open-neptune.ts
/** Records of a page: the fewest that AWS takes. */
const FEWEST = 20;
/** Amazon Neptune: a cluster with an instance for each namespace, and a role of IAM that may read its graph. */
function openNeptune(options) {
	const neptune = new import_dist_cjs$1.NeptuneClient(clientOptions(options));
	const iam = new import_dist_cjs.IAMClient(iamOptions(options));
	const clients = {
		neptune,
		iam
	};
	return {
		async check({ signal }) {
			const calls = awsCalls(signal);
			const few = { MaxRecords: FEWEST };
			await calls.read("rds:DescribeDBClusters", (to) => neptune.send(new import_dist_cjs$1.DescribeDBClustersCommand(few), to));
			await calls.read("rds:DescribeDBInstances", (to) => neptune.send(new import_dist_cjs$1.DescribeDBInstancesCommand(few), to));
			await checkIam(iam, calls);
		},
		async carryOut(step, context) {
			const meaning = stepMeaning(step);
			const { config, namespace, lineage, signal } = context;
			const owner = {
				namespace,
				lineage
			};
			const calls = awsCalls(signal);
			const [kind, does, name] = [
				meaning?.kind,
				meaning?.does,
				step.resource
			];
			if (kind === "principal" && does === "ensure") {
				await ensureRole(iam, calls, name, owner);
				const storage = storages(config).find(({ type }) => type === "neptune");
				const cluster = storage && await readOwnCluster(clients, calls, storage.name, owner);
				await ensureRights(iam, calls, neptunePrincipal(name, cluster));
			} else if (kind === "principal") await removePrincipal(iam, calls, {
				name,
				policy: NEPTUNE_POLICY
			}, owner);
			else if (kind === "storage" && does === "ensure") await ensureCluster(clients, calls, step.spec, context);
			else if (kind === "storage") await removeCluster(clients, calls, step.spec, context);
			else throw new BackendFailure("permanent", `Neptune has nothing to do for the step ${step.id}`, "Report it: the plan and this build do not agree");
			return { wrote: calls.wrote() };
		},
		compare: (wanted, context) => compareNeptune(clients, wanted, context),
		async close() {
			neptune.destroy();
			iam.destroy();
		}
	};
}
export { openNeptune };
