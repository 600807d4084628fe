// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an HCX to downgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DowngradeHcxDetails {
    /// The reserving HCX on premise license keys.
    pub reserving_hcx_on_premise_license_keys: Vec<Secret>,
}

model! {
    DowngradeHcxDetails {
        required {
            reserving_hcx_on_premise_license_keys = "reservingHcxOnPremiseLicenseKeys",
                with_reserving_hcx_on_premise_license_keys([Secret]);
        }
    }
}
