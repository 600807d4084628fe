// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Metric extension query properties.
    ///
    /// The field `collectionMethod` selects the variant.
    pub enum MetricExtensionQueryProperties by "collectionMethod" {
        Http(models::HttpQueryProperties) = "HTTP", as_http;
        Jmx(models::JmxQueryProperties) = "JMX", as_jmx;
        OsCommand(models::OsCommandQueryProperties) = "OS_COMMAND", as_os_command;
        Sql(models::SqlQueryProperties) = "SQL", as_sql;
    }
}
