// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the software package by name.
    GetSoftwarePackageByName = GET "/softwarePackages/{softwarePackageName}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/GetSoftwarePackageByName";
    required {
        software_package_name = path "softwarePackageName" (String);
    }
    returns { json(models::SoftwarePackage) }
}
