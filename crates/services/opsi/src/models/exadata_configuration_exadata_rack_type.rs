// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the Exadata rack type of an Exadata configuration.
    pub enum ExadataConfigurationExadataRackType {
        Full = "FULL",
        Half = "HALF",
        Quarter = "QUARTER",
        Eighth = "EIGHTH",
        Flex = "FLEX",
        Base = "BASE",
        Elastic = "ELASTIC",
        ElasticBase = "ELASTIC_BASE",
        ElasticLarge = "ELASTIC_LARGE",
        ElasticExtraLarge = "ELASTIC_EXTRA_LARGE",
    }
}
