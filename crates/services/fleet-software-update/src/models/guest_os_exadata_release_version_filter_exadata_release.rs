// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the Exadata release of a guest OS Exadata release version filter.
    pub enum GuestOsExadataReleaseVersionFilterExadataRelease {
        ExaOl5_11_1 = "EXA_OL_5_11_1",
        ExaOl5_11_2 = "EXA_OL_5_11_2",
        ExaOl5_12_1 = "EXA_OL_5_12_1",
        ExaOl6_12_2 = "EXA_OL_6_12_2",
        ExaOl6_18_1 = "EXA_OL_6_18_1",
        ExaOl7_19_1 = "EXA_OL_7_19_1",
        ExaOl7_19_2 = "EXA_OL_7_19_2",
        ExaOl7_19_3 = "EXA_OL_7_19_3",
        ExaOl7_20_1 = "EXA_OL_7_20_1",
        ExaOl7_21_2 = "EXA_OL_7_21_2",
        ExaOl7_22_1 = "EXA_OL_7_22_1",
        ExaOl8_23_1 = "EXA_OL_8_23_1",
        ExaOl8_24_1 = "EXA_OL_8_24_1",
        ExaOl8_25_1 = "EXA_OL_8_25_1",
        ExaOl8_25_2 = "EXA_OL_8_25_2",
    }
}
