// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListManagedInstanceServerInstalledPatches` can sort.
    pub enum ListManagedInstanceServerInstalledPatchesSortBy {
        DisplayName = "displayName",
    }
}
