// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fast connect provider service.
    GetFastConnectProviderService = GET "/fastConnectProviderServices/{providerServiceId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/FastConnectProviderService/GetFastConnectProviderService";
    required {
        provider_service_id = path "providerServiceId" (String);
    }
    returns { json(models::FastConnectProviderService) }
}
