// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The version of WebLogic.
    pub weblogic_version: String,
    /// The type of the middleware.
    pub middleware_type: Vec<models::PatchMiddlewareType>,
    /// The architecture of the operating system.
    pub os_arch: String,
}

model! {
    Patch {
        id = "id";
        display_name = "displayName";
        description = "description";
        weblogic_version = "weblogicVersion";
        middleware_type = "middlewareType";
        os_arch = "osArch";
    }
}
