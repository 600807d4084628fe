// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the package group.
    GetPackageGroup = GET "/softwareSources/{softwareSourceId}/packageGroups/{packageGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/PackageGroup/GetPackageGroup";
    required {
        software_source_id = path "softwareSourceId" (String);
        package_group_id = path "packageGroupId" (String);
    }
    returns { json(models::PackageGroup) }
}
