// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the CCC infrastructure.
    ///
    /// The response has the header `etag`.
    GetCccInfrastructure = GET "/cccInfrastructures/{cccInfrastructureId}",
        "https://docs.oracle.com/iaas/api/#/en/compute-cloud-at-customer/20221208/CccInfrastructure/GetCccInfrastructure";
    facts { with_secret_fields(&["provisioningPin"]); }
    required {
        ccc_infrastructure_id = path "cccInfrastructureId" (String);
    }
    returns { json(models::CccInfrastructure), state(models::CccInfrastructureLifecycleState) }
}
