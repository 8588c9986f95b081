@echo off
rem Runs a command of the Scrutiny Workbench: scrutiny --help
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
"%JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%~dp0logging.properties" -jar "%LAUNCHER%" -application org.ipag.scrutiny.cli.application -data @none -nosplash %*
exit /b %ERRORLEVEL%
