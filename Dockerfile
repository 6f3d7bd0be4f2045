# syntax=docker/dockerfile:1

# Build: the jar, and a Java runtime that holds no more than the jar needs.
FROM debian:bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml manifest.yml ./
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -Dspotless.check.skip -Dmaven.test.skip package
# jdk.crypto.ec speaks TLS with Slack. Debian keeps the certificates outside its jmods.
RUN jlink --no-header-files --no-man-pages --compress=2 --output /java \
      --add-modules java.base,java.desktop,java.management,java.naming,java.net.http,java.scripting,java.security.jgss,java.sql,jdk.crypto.ec,jdk.jfr,jdk.unsupported \
 && cp --dereference /etc/ssl/certs/java/cacerts /java/lib/security/cacerts

FROM debian:bookworm-slim
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin starling \
 && install -d -o starling -g starling /data
COPY --from=build /java /opt/java
COPY --from=build /build/target/starling.jar /opt/starling/starling.jar
USER starling
WORKDIR /data
VOLUME /data
ENV DATABASE_URL=jdbc:sqlite:/data/starling.db \
    PORT=3000
EXPOSE 3000
# The shell's own /dev/tcp, so that the image needs no curl.
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 8 status <&3 && [[ $status == *' 200 '* ]]"]
ENTRYPOINT ["/opt/java/bin/java", "-Dfile.encoding=UTF-8", "-jar", "/opt/starling/starling.jar"]
