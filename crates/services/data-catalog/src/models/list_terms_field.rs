// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListTerms`.
    pub enum ListTermsField {
        Key = "key",
        DisplayName = "displayName",
        Description = "description",
        GlossaryKey = "glossaryKey",
        ParentTermKey = "parentTermKey",
        IsAllowedToHaveChildTerms = "isAllowedToHaveChildTerms",
        Path = "path",
        LifecycleState = "lifecycleState",
        TimeCreated = "timeCreated",
        WorkflowStatus = "workflowStatus",
        AssociatedObjectCount = "associatedObjectCount",
        Uri = "uri",
    }
}
