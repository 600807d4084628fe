// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A catalog source payload.
    ///
    /// The field `configSourceType` selects the variant.
    pub enum CatalogSourcePayload by "configSourceType" {
        GitCatalogSource(models::CatalogGitSourceConfig) = "GIT_CATALOG_SOURCE",
            as_git_catalog_source;
        MarketplaceCatalogSource(models::CatalogMarketplaceSourceConfig)
            = "MARKETPLACE_CATALOG_SOURCE", as_marketplace_catalog_source;
        ParCatalogSource(models::CatalogParSourceConfig) = "PAR_CATALOG_SOURCE",
            as_par_catalog_source;
        StackTemplateCatalogSource(models::CatalogSourceTemplateConfig)
            = "STACK_TEMPLATE_CATALOG_SOURCE", as_stack_template_catalog_source;
    }
    shared {
        /// The working directory.
        working_directory = "workingDirectory", str, in GitCatalogSource MarketplaceCatalogSource
            ParCatalogSource StackTemplateCatalogSource;
    }
}
