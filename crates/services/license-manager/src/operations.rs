// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod bulk_upload_license_records;
mod create_license_record;
mod create_product_license;
mod delete_license_record;
mod delete_product_license;
mod get_bulk_upload_template;
mod get_configuration;
mod get_license_metric;
mod get_license_record;
mod get_product_license;
mod list_license_records;
mod list_product_license_consumers;
mod list_product_licenses;
mod list_top_utilized_product_licenses;
mod list_top_utilized_resources;
mod update_configuration;
mod update_license_record;
mod update_product_license;

pub use self::bulk_upload_license_records::BulkUploadLicenseRecords;
pub use self::create_license_record::CreateLicenseRecord;
pub use self::create_product_license::CreateProductLicense;
pub use self::delete_license_record::DeleteLicenseRecord;
pub use self::delete_product_license::DeleteProductLicense;
pub use self::get_bulk_upload_template::GetBulkUploadTemplate;
pub use self::get_configuration::GetConfiguration;
pub use self::get_license_metric::GetLicenseMetric;
pub use self::get_license_record::GetLicenseRecord;
pub use self::get_product_license::GetProductLicense;
pub use self::list_license_records::ListLicenseRecords;
pub use self::list_product_license_consumers::ListProductLicenseConsumers;
pub use self::list_product_licenses::ListProductLicenses;
pub use self::list_top_utilized_product_licenses::ListTopUtilizedProductLicenses;
pub use self::list_top_utilized_resources::ListTopUtilizedResources;
pub use self::update_configuration::UpdateConfiguration;
pub use self::update_license_record::UpdateLicenseRecord;
pub use self::update_product_license::UpdateProductLicense;
