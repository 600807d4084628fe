// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configuration source type of a catalog item.
    pub enum CatalogItemConfigSourceType {
        ParCatalogSource = "PAR_CATALOG_SOURCE",
        GitCatalogSource = "GIT_CATALOG_SOURCE",
        MarketplaceCatalogSource = "MARKETPLACE_CATALOG_SOURCE",
        StackTemplateCatalogSource = "STACK_TEMPLATE_CATALOG_SOURCE",
    }
}
