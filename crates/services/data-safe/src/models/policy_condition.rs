// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A policy condition.
    ///
    /// The field `entityType` selects the variant.
    pub enum PolicyCondition by "entityType" {
        AllUsers(models::AllUserCondition) = "ALL_USERS", as_all_users;
        AttributeSet(models::AttributeSetCondition) = "ATTRIBUTE_SET", as_attribute_set;
        Role(models::RoleCondition) = "ROLE", as_role;
        User(models::UserCondition) = "USER", as_user;
    }
    shared {
        /// Whether the selected entities are included or excluded.
        entity_selection = "entitySelection", copy models::PolicyConditionEntitySelection, in
            AllUsers AttributeSet Role User;
        /// The status of the operation.
        operation_status = "operationStatus", copy models::PolicyConditionOperationStatus, in
            AllUsers AttributeSet Role User;
    }
}
