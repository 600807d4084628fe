// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a private endpoint to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeDataSciencePrivateEndpointCompartment =
        POST "/dataSciencePrivateEndpoints/{dataSciencePrivateEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/DataSciencePrivateEndpoint/ChangeDataSciencePrivateEndpointCompartment";
    facts { with_retry_token(); }
    required {
        data_science_private_endpoint_id = path "dataSciencePrivateEndpointId" (String);
        change_data_science_private_endpoint_compartment_details =
            json(models::ChangeDataSciencePrivateEndpointCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_data_science_private_endpoint, models::DataSciencePrivateEndpoint,
            models::DataSciencePrivateEndpointLifecycleState);
    }
}
