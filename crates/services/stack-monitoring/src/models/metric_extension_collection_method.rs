// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the collection method of a metric extension.
    pub enum MetricExtensionCollectionMethod {
        OsCommand = "OS_COMMAND",
        Sql = "SQL",
        Jmx = "JMX",
        Http = "HTTP",
    }
}
