// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the license metric.
    ///
    /// The response has the header `etag`.
    GetLicenseMetric = GET "/licenseMetrics",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/LicenseMetric/GetLicenseMetric";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether the compartment is the root compartment.
        is_compartment_id_in_subtree = query "isCompartmentIdInSubtree" (bool);
    }
    returns { json(models::LicenseMetric) }
}
