// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the monitor type of a worker monitor list.
    pub enum WorkerMonitorListMonitorType {
        ScriptedBrowser = "SCRIPTED_BROWSER",
        Browser = "BROWSER",
        ScriptedRest = "SCRIPTED_REST",
        Rest = "REST",
        Network = "NETWORK",
        Dns = "DNS",
        Ftp = "FTP",
        Sql = "SQL",
    }
}
