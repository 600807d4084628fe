// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the FIPS mode configured of a crypto posture.
    pub enum CryptoPostureFipsModeConfigured {
        Fips140_2 = "FIPS_140_2",
        Fips140_3 = "FIPS_140_3",
        NotConfigured = "NOT_CONFIGURED",
        NotApplicable = "NOT_APPLICABLE",
        NotSupported = "NOT_SUPPORTED",
    }
}
