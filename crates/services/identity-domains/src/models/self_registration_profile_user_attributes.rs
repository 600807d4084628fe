// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Self registration profile user attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfRegistrationProfileUserAttributes {
    /// The value.
    pub value: String,
    /// The fully qualified attribute name.
    pub fully_qualified_attribute_name: Option<String>,
    /// The seq number.
    pub seq_number: i64,
    /// Whether `deletable` applies.
    pub deletable: Option<bool>,
    /// The metadata.
    pub metadata: Option<String>,
}

model! {
    SelfRegistrationProfileUserAttributes {
        required {
            value = "value", with_value(String);
            seq_number = "seqNumber", with_seq_number(i64);
        }
        optional {
            fully_qualified_attribute_name = "fullyQualifiedAttributeName",
                with_fully_qualified_attribute_name(String);
            deletable = "deletable", with_deletable(bool);
            metadata = "metadata", with_metadata(String);
        }
    }
}
