// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the WLS domain credential.
    ///
    /// The response has the header `etag`.
    UpdateWlsDomainCredential = PUT "/wlsDomains/{wlsDomainId}/credentials/{credentialType}";
    required {
        wls_domain_id = path "wlsDomainId" (String);
        credential_type = path "credentialType" (models::UpdateWlsDomainCredentialCredentialType);
        update_wls_domain_credential_details = json(models::UpdateWlsDomainCredentialDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::WlsDomainCredential) }
}
