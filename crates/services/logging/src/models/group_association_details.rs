// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a group association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupAssociationDetails {
    /// The group list.
    pub group_list: Option<Vec<String>>,
}

model! {
    GroupAssociationDetails {
        optional {
            group_list = "groupList", with_group_list([String]);
        }
    }
}
