@echo off
rem Starts the Scrutiny Workbench.
setlocal
cd /d "%~dp0"
set "JAVA=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw"
for %%L in (plugins\org.eclipse.equinox.launcher_*.jar) do set "LAUNCHER=%%L"
where "%JAVA%" >nul 2>nul || if not exist "%JAVA%.exe" (
  echo The Scrutiny Workbench needs Java 21 or newer. Install it, or set JAVA_HOME to its folder.
  pause
  exit /b 1
)
start "Scrutiny Workbench" "%JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%~dp0logging.properties" -jar "%LAUNCHER%" -application org.ipag.scrutiny.app.application -data @noDefault -nosplash %*
