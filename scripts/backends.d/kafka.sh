# Apache Kafka from Maven: three brokers, on 127.0.0.1 alone, whose clients are users with passwords and have rights.
# PRISM_TEST_KAFKA_USERNAME, with _PASSWORD, is a super user: it can add users and whatever belongs to others.
# PRISM_TEST_KAFKA_PROVISIONER_USERNAME, with _PASSWORD, has what a provisioner needs, and no more (kafka-cluster).

version=4.4.0
# shellcheck disable=SC2154
home=$folder/home
# shellcheck disable=SC2154
jars=$programs/kafka-$version
program='*/java*'

missing() {
  command -v java >/dev/null || echo default-jre-headless
  [ -d "$jars" ] || command -v mvn >/dev/null || echo maven
}

recent_java() {
  local java
  java=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
  [ "${java:-0}" -ge 17 ] && return
  echo "Kafka needs Java 17 or newer, and this is $(java -version 2>&1 | head -n 1)" >&2
  return 1
}

fetch() {
  [ -d "$jars" ] && return
  local new=$jars.new log=$folder/install.log
  mkdir -p "$programs" && rm -rf -- "$new" && mkdir "$new" || return
  cat >"$folder/pom.xml" <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>prism</groupId>
  <artifactId>kafka</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>$version</version>
    </dependency>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka-tools</artifactId>
      <version>$version</version>
      <exclusions>
        <exclusion>
          <groupId>*</groupId>
          <artifactId>*</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-slf4j-impl</artifactId>
      <version>2.25.5</version>
    </dependency>
  </dependencies>
</project>
POM
  # Java tells by LC_ALL how the names of files are written.
  if LC_ALL=C.UTF-8 mvn -q -B -f "$folder/pom.xml" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DincludeScope=runtime "-DoutputDirectory=$new" >"$log" 2>&1; then
    mv "$new" "$jars"
  else
    grep -m 5 ERROR "$log" >&2
    return 1
  fi
}

ready() { [ "$(processes "$home" "$program" | wc -l)" -eq 3 ]; }

start() {
  # By names that do not depend on where this is, for a classpath cannot have every character.
  (cd "$home" && "$here/backends.d/kafka-cluster" "../../programs/kafka-$version/*" 127.0.0.1 "$1" 8<&- 9<&-) && return
  end_processes "$home" "$program" KILL
  rm -rf -- "$home/data"
  return 1
}

up() {
  local user
  recent_java && fetch && mkdir -p "$home/users" || return
  for user in admin provisioner cluster; do
    (umask 077 && random_password >"$home/users/$user") || return
  done
  on_free_ports 6 "$home/log" start || return
  publish PRISM_TEST_KAFKA_BROKERS "127.0.0.1:$port,127.0.0.1:$((port + 1)),127.0.0.1:$((port + 2))"
  publish PRISM_TEST_KAFKA_USERNAME admin
  publish PRISM_TEST_KAFKA_PASSWORD "$(cat "$home/users/admin")"
  publish PRISM_TEST_KAFKA_PROVISIONER_USERNAME provisioner
  publish PRISM_TEST_KAFKA_PROVISIONER_PASSWORD "$(cat "$home/users/provisioner")"
}

down() { end_processes "$home" "$program" KILL; }
