// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates CCC infrastructure.
    ///
    /// The response has the header `etag`.
    CreateCccInfrastructure = POST "/cccInfrastructures",
        "https://docs.oracle.com/iaas/api/#/en/compute-cloud-at-customer/20221208/CccInfrastructure/CreateCccInfrastructure";
    facts {
        with_retry_token();
        with_secret_fields(&["provisioningPin"]);
    }
    required {
        create_ccc_infrastructure_details = json(models::CreateCccInfrastructureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CccInfrastructure) }
    then {
        settled(get_ccc_infrastructure, models::CccInfrastructure,
            models::CccInfrastructureLifecycleState);
        with_id("cccInfrastructureId", "id");
    }
}
