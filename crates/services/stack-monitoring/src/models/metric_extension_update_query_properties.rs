// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Metric extension update query properties.
    ///
    /// The field `collectionMethod` selects the variant.
    pub enum MetricExtensionUpdateQueryProperties by "collectionMethod", sent {
        Http(models::HttpUpdateQueryProperties) = "HTTP", as_http;
        Jmx(models::JmxUpdateQueryProperties) = "JMX", as_jmx;
        OsCommand(models::OsCommandUpdateQueryProperties) = "OS_COMMAND", as_os_command;
        Sql(models::SqlUpdateQueryProperties) = "SQL", as_sql;
    }
}
