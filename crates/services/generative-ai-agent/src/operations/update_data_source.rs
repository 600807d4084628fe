// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the data source.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDataSource = PUT "/dataSources/{dataSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/DataSource/UpdateDataSource";
    required {
        data_source_id = path "dataSourceId" (String);
        update_data_source_details = json(models::UpdateDataSourceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_data_source, models::DataSource, models::DataSourceLifecycleState); }
}
