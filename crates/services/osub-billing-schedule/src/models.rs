// @generated from spec/osub-billing-schedule.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod billing_schedule_invoice_status;
mod billing_schedule_summary;
mod list_billing_schedules_sort_by;
mod product;
mod sort_order;

pub use self::billing_schedule_invoice_status::BillingScheduleInvoiceStatus;
pub use self::billing_schedule_summary::BillingScheduleSummary;
pub use self::list_billing_schedules_sort_by::ListBillingSchedulesSortBy;
pub use self::product::Product;
pub use self::sort_order::SortOrder;
