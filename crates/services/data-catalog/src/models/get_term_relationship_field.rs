// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetTermRelationship`.
    pub enum GetTermRelationshipField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        RelatedTermKey = "relatedTermKey",
        RelatedTermDisplayName = "relatedTermDisplayName",
        ParentTermKey = "parentTermKey",
        ParentTermDisplayName = "parentTermDisplayName",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        Uri = "uri",
    }
}
