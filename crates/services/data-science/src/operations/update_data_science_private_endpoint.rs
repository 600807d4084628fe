// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the name, description, network security groups or tags of a private endpoint. An
    /// update that would duplicate another private endpoint fails with status 409.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDataSciencePrivateEndpoint =
        PUT "/dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/DataSciencePrivateEndpoint/UpdateDataSciencePrivateEndpoint";
    facts { without_default_retry(); }
    required {
        data_science_private_endpoint_id = path "dataSciencePrivateEndpointId" (String);
        update_data_science_private_endpoint_details =
            json(models::UpdateDataSciencePrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DataSciencePrivateEndpoint) }
    then {
        settled(get_data_science_private_endpoint, models::DataSciencePrivateEndpoint,
            models::DataSciencePrivateEndpointLifecycleState);
    }
}
