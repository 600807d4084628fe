// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `httpMethod` in `ListWafLogs`.
    pub enum ListWafLogsHttpMethod {
        Options = "OPTIONS",
        Get = "GET",
        Head = "HEAD",
        Post = "POST",
        Put = "PUT",
        Delete = "DELETE",
        Trace = "TRACE",
        Connect = "CONNECT",
    }
}
