// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the data safe private endpoint to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeDataSafePrivateEndpointCompartment =
        POST "/dataSafePrivateEndpoints/{dataSafePrivateEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DataSafePrivateEndpoint/ChangeDataSafePrivateEndpointCompartment";
    required {
        data_safe_private_endpoint_id = path "dataSafePrivateEndpointId" (String);
        change_data_safe_private_endpoint_compartment_details =
            json(models::ChangeDataSafePrivateEndpointCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_data_safe_private_endpoint, models::DataSafePrivateEndpoint,
            models::DataSafePrivateEndpointLifecycleState);
    }
}
