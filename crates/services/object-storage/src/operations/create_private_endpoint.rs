// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a private endpoint asynchronously. It gives a subnet access to Object Storage at a
    /// private IP address.
    ///
    /// The response has the headers `opc-client-request-id` and `opc-work-request-id`.
    CreatePrivateEndpoint = POST "/n/{namespaceName}/pe",
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/PrivateEndpoint/CreatePrivateEndpoint";
    required {
        namespace_name = path "namespaceName" (String);
        create_private_endpoint_details = json(models::CreatePrivateEndpointDetails);
    }
    optional {
        /// The client request ID, for correlation with logs.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
    then {
        settled(get_private_endpoint, models::PrivateEndpoint,
            models::PrivateEndpointLifecycleState);
        with_id("peName", "id");
    }
}
