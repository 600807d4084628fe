// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a data source.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateDataSource = POST "/dataSources",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/DataSource/CreateDataSource";
    facts { with_retry_token(); }
    required {
        create_data_source_details = json(models::CreateDataSourceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DataSource) }
    then {
        settled(get_data_source, models::DataSource, models::DataSourceLifecycleState);
        with_id("dataSourceId", "id");
    }
}
