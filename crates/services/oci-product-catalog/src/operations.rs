// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod activate_product;
mod change_admin_product_compartment;
mod change_internal_product_compartment;
mod create_admin_product;
mod create_internal_product;
mod delete_admin_product;
mod delete_internal_product;
mod get_admin_product;
mod get_internal_product;
mod get_product;
mod list_admin_products;
mod list_internal_products;
mod list_products;
mod update_admin_product;
mod update_internal_product;

pub use self::activate_product::ActivateProduct;
pub use self::change_admin_product_compartment::ChangeAdminProductCompartment;
pub use self::change_internal_product_compartment::ChangeInternalProductCompartment;
pub use self::create_admin_product::CreateAdminProduct;
pub use self::create_internal_product::CreateInternalProduct;
pub use self::delete_admin_product::DeleteAdminProduct;
pub use self::delete_internal_product::DeleteInternalProduct;
pub use self::get_admin_product::GetAdminProduct;
pub use self::get_internal_product::GetInternalProduct;
pub use self::get_product::GetProduct;
pub use self::list_admin_products::ListAdminProducts;
pub use self::list_internal_products::ListInternalProducts;
pub use self::list_products::ListProducts;
pub use self::update_admin_product::UpdateAdminProduct;
pub use self::update_internal_product::UpdateInternalProduct;
