@echo off
rem Starts Jalinan from the folder in which this file lies: with no arguments its window, with arguments the command line.
rem Needs Java 25 or later: the program named by JALINAN_JAVA, else that of JAVA_HOME, else java of PATH.
setlocal
set "JALINAN_RUN=java"
if defined JAVA_HOME set "JALINAN_RUN=%JAVA_HOME%\bin\java.exe"
if defined JALINAN_JAVA set "JALINAN_RUN=%JALINAN_JAVA%"
set "JALINAN_MAJOR=0"
for /f "tokens=3" %%v in ('^""%JALINAN_RUN%" -version 2^>^&1 ^| findstr /c:" version "^"') do for /f "tokens=1 delims=.-+" %%m in ("%%~v") do set "JALINAN_MAJOR=%%m"
if %JALINAN_MAJOR% geq 25 goto run
echo jalinan: "%JALINAN_RUN%" is not Java 25 or later; install a JDK 25, such as Eclipse Temurin 25, or set JALINAN_JAVA to its java.exe. 1>&2
exit /b 2

:run
rem Where the build left a start cache, the window comes in half the time. One that does not fit is passed over, in silence.
set "JALINAN_CACHE="
if exist "%~dp0lib\jalinan.aot" set JALINAN_CACHE=-XX:AOTCache="%~dp0lib\jalinan.aot" -Xlog:aot=off -Xlog:cds=off
"%JALINAN_RUN%" --module-path="%~dp0javafx" @jalinan.jvm@ %JALINAN_CACHE% -classpath "%~dp0lib\*" org.jalinan.Main %*
exit /b %errorlevel%
