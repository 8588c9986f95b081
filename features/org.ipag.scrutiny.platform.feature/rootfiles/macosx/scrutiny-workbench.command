#!/bin/sh
# Starts the Scrutiny Workbench.
here=$(cd "$(dirname "$0")" && pwd)
java=$(/usr/libexec/java_home -v 21+ 2>/dev/null)/bin/java
if [ ! -x "$java" ]; then
  echo "The Scrutiny Workbench needs Java 21 or newer." >&2
  exit 1
fi
folder=$(dirname "$(find "$here" -name 'org.eclipse.equinox.launcher_*.jar' | head -1)")
exec "$java" -XstartOnFirstThread --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Djava.util.logging.config.file="$here/logging.properties" \
  -jar "$folder"/org.eclipse.equinox.launcher_*.jar -application org.ipag.scrutiny.app.application -data @noDefault -nosplash "$@"
