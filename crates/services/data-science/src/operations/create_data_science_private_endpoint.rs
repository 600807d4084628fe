// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a private endpoint for access to notebook sessions or model deployments from inside
    /// a VCN.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDataSciencePrivateEndpoint = POST "/dataSciencePrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/DataSciencePrivateEndpoint/CreateDataSciencePrivateEndpoint";
    facts { with_retry_token(); }
    required {
        create_data_science_private_endpoint_details =
            json(models::CreateDataSciencePrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DataSciencePrivateEndpoint) }
    then {
        settled(get_data_science_private_endpoint, models::DataSciencePrivateEndpoint,
            models::DataSciencePrivateEndpointLifecycleState);
        with_id("dataSciencePrivateEndpointId", "id");
    }
}
