// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the email subdomain.
    ///
    /// The response has the header `etag`.
    UpdateEmailSubdomain =
        PUT "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}/emailSubdomains/{emailSubdomainId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/EmailSubdomain/UpdateEmailSubdomain";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
        email_subdomain_id = path "emailSubdomainId" (String);
        update_email_subdomain_details = json(models::UpdateEmailSubdomainDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::EmailSubdomain) }
    then {
        settled(get_email_subdomain, models::EmailSubdomain, models::EmailSubdomainLifecycleState);
    }
}
