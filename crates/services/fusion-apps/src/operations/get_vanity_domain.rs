// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the vanity domain.
    ///
    /// The response has the header `etag`.
    GetVanityDomain =
        GET "/fusionEnvironments/{fusionEnvironmentId}/vanityDomains/{vanityDomainId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/VanityDomain/GetVanityDomain";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        vanity_domain_id = path "vanityDomainId" (String);
    }
    optional {
        /// Whether it does download origin CSR.
        does_download_origin_csr = query "doesDownloadOriginCsr" (bool);
        /// Whether it does download akamai CSR.
        does_download_akamai_csr = query "doesDownloadAkamaiCsr" (bool);
    }
    returns { json(models::VanityDomain), state(models::VanityDomainLifecycleState) }
}
