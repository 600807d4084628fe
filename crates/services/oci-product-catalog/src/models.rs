// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod admin_product;
mod admin_product_lifecycle_state;
mod admin_product_summary;
mod change_product_compartment_details;
mod create_product_details;
mod limit;
mod meter;
mod meter_with_sku;
mod product;
mod product_backfill_eligibility;
mod product_collection;
mod product_lifecycle_state;
mod product_state;
mod product_summary;
mod sku_summary;
mod update_product_details;

pub use self::admin_product::AdminProduct;
pub use self::admin_product_lifecycle_state::AdminProductLifecycleState;
pub use self::admin_product_summary::AdminProductSummary;
pub use self::change_product_compartment_details::ChangeProductCompartmentDetails;
pub use self::create_product_details::CreateProductDetails;
pub use self::limit::Limit;
pub use self::meter::Meter;
pub use self::meter_with_sku::MeterWithSKU;
pub use self::product::Product;
pub use self::product_backfill_eligibility::ProductBackfillEligibility;
pub use self::product_collection::ProductCollection;
pub use self::product_lifecycle_state::ProductLifecycleState;
pub use self::product_state::ProductState;
pub use self::product_summary::ProductSummary;
pub use self::sku_summary::SkuSummary;
pub use self::update_product_details::UpdateProductDetails;
