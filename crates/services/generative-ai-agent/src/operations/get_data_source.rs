// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data source.
    ///
    /// The response has the header `etag`.
    GetDataSource = GET "/dataSources/{dataSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/DataSource/GetDataSource";
    required {
        data_source_id = path "dataSourceId" (String);
    }
    returns { json(models::DataSource), state(models::DataSourceLifecycleState) }
}
