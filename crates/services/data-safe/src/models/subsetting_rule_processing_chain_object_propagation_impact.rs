// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the propagation impact of a subsetting rule processing chain object.
    pub enum SubsettingRuleProcessingChainObjectPropagationImpact {
        SubsetTable = "SUBSET_TABLE",
        ParentChildSubset = "PARENT_CHILD_SUBSET",
        ChildParentSubset = "CHILD_PARENT_SUBSET",
        Truncate = "TRUNCATE",
        Keep = "KEEP",
    }
}
