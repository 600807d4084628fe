// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the email subdomain.
    ///
    /// The response has the header `etag`.
    GetEmailSubdomain =
        GET "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}/emailSubdomains/{emailSubdomainId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/EmailSubdomain/GetEmailSubdomain";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
        email_subdomain_id = path "emailSubdomainId" (String);
    }
    returns { json(models::EmailSubdomain), state(models::EmailSubdomainLifecycleState) }
}
