// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the fast connect provider service key.
    GetFastConnectProviderServiceKey =
        GET "/fastConnectProviderServices/{providerServiceId}/providerServiceKeys/{providerServiceKeyName}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/FastConnectProviderServiceKey/GetFastConnectProviderServiceKey";
    required {
        provider_service_id = path "providerServiceId" (String);
        provider_service_key_name = path "providerServiceKeyName" (String);
    }
    returns { json(models::FastConnectProviderServiceKey) }
}
