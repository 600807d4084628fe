// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data source.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDataSource = GET "/dataSources/{dataSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DataSource/GetDataSource";
    facts { without_default_retry(); }
    required {
        data_source_id = path "dataSourceId" (String);
    }
    returns { json(models::DataSource), state(models::DataSourceLifecycleState) }
}
