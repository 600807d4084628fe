// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the WLS domain credential.
    ///
    /// The response has the header `etag`.
    GetWlsDomainCredential = GET "/wlsDomains/{wlsDomainId}/credentials/{credentialType}";
    required {
        wls_domain_id = path "wlsDomainId" (String);
        credential_type = path "credentialType" (models::GetWlsDomainCredentialCredentialType);
    }
    returns { json(models::WlsDomainCredential) }
}
