// @generated from spec/osub-billing-schedule.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod list_billing_schedules;

pub use self::list_billing_schedules::ListBillingSchedules;
