// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the license types available to identity domains. With `currentLicenseTypeName`, lists
    /// only those that a domain with this license type can be changed to.
    ListAllowedDomainLicenseTypes = GET "/allowedDomainLicenseTypes",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Domain/ListAllowedDomainLicenseTypes";
    optional {
        /// Filters by the license types that a domain with this license type can be changed to.
        current_license_type_name = query "currentLicenseTypeName" (String);
    }
    returns { json(Vec<models::AllowedDomainLicenseTypeSummary>) }
}
