//! Selects a site among those that a grant reaches.

use threelo_core::{
    integration::SiteRule,
    site::{Product, Site},
};

use crate::requested::RequestedSite;

/// No single site could be selected. The messages are for the user who connects.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SiteError {
    /// The grant does not reach any site.
    #[error(
        "Atlassian lists no site for this grant: the user may only be a guest, may have no access \
         to the product, or the app may not be installed on any of their sites; consent again with \
         an account that has access, and pick a site"
    )]
    EmptyList,
    /// None of the sites matches the request.
    #[error(
        "the grant does not reach {requested}; it reaches {}: ask for one of these (by its \
         atlassian.net address or cloud id if yours is a custom domain), or consent again and pick \
         that site",
        list(choices)
    )]
    NoneFits {
        /// The requested site.
        requested: RequestedSite,
        /// The sites that the grant reaches.
        choices: Vec<Site>,
    },
    /// Several sites match.
    #[error("{} sites fit: {}; say which one is meant by its domain or cloud id", choices.len(), list(choices))]
    SeveralFit {
        /// The matching sites.
        choices: Vec<Site>,
    },
    /// The requested site exists, but the grant has no scope of the product on it.
    #[error(
        "the grant has no {} scope on {}: ask for scopes of {} and consent again, with an account \
         that may use it there", product.as_str(), list(found), product.as_str()
    )]
    WrongProduct {
        /// The required product.
        product: Product,
        /// The sites that match apart from the product.
        found: Vec<Site>,
    },
    /// The requested cloud id and domain belong to different sites.
    #[error("cloud id {} belongs to {}, which is not {wanted}: give only one of them", site.cloud_id, site.domain())]
    Contradiction {
        /// The site with the cloud id.
        site: Box<Site>,
        /// The requested domain.
        wanted: crate::domain::Domain,
    },
}

impl SiteError {
    /// Returns the sites to choose from, for a picker; empty if a choice does not help.
    pub fn choices(&self) -> &[Site] {
        match self {
            Self::NoneFits { choices, .. } | Self::SeveralFit { choices } => choices,
            _ => &[],
        }
    }
}

/// Selects the site.
///
/// `product` excludes sites where the grant has no scope of it. `rule` applies only if no site
/// was requested and several match: [`SiteRule::First`] then selects the first of the list.
///
/// # Errors
/// [`SiteError`] unless exactly one site matches; it lists the choices and the next step.
pub fn resolve<'a>(
    sites: &'a [Site],
    requested: &RequestedSite,
    product: Option<Product>,
    rule: SiteRule,
) -> Result<&'a Site, SiteError> {
    if sites.is_empty() {
        return Err(SiteError::EmptyList);
    }
    let named = named(sites, requested)?;
    let fitting = match product {
        Some(product) => serving(&named, product)?,
        None => named,
    };
    match fitting[..] {
        [site] => Ok(site),
        [first, ..] if *requested == RequestedSite::Unspecified && rule == SiteRule::First => {
            Ok(first)
        }
        _ => Err(SiteError::SeveralFit {
            choices: owned(&fitting),
        }),
    }
}

/// Returns the sites that match the request, at least one.
fn named<'a>(sites: &'a [Site], requested: &RequestedSite) -> Result<Vec<&'a Site>, SiteError> {
    let found: Vec<&Site> = sites.iter().filter(|site| names(requested, site)).collect();
    if found.is_empty() {
        return Err(SiteError::NoneFits {
            requested: requested.clone(),
            choices: sites.to_vec(),
        });
    }
    if let (RequestedSite::Both(_, domain), [site]) = (requested, &found[..])
        && !domain.names(site)
    {
        return Err(SiteError::Contradiction {
            site: Box::new((*site).clone()),
            wanted: domain.clone(),
        });
    }
    Ok(found)
}

fn names(requested: &RequestedSite, site: &Site) -> bool {
    match requested {
        RequestedSite::Unspecified => true,
        RequestedSite::Domain(domain) => domain.names(site),
        RequestedSite::CloudId(id) | RequestedSite::Both(id, _) => site.cloud_id == *id,
    }
}

/// Returns the sites that have the product, at least one.
fn serving<'a>(named: &[&'a Site], product: Product) -> Result<Vec<&'a Site>, SiteError> {
    let with: Vec<&Site> = named
        .iter()
        .copied()
        .filter(|site| site.serves(product))
        .collect();
    if with.is_empty() {
        return Err(SiteError::WrongProduct {
            product,
            found: owned(named),
        });
    }
    Ok(with)
}

fn owned(sites: &[&Site]) -> Vec<Site> {
    sites.iter().map(|site| (*site).clone()).collect()
}

/// Formats at most twenty sites: `acme.atlassian.net (Acme), globex.atlassian.net (Globex)`.
fn list(sites: &[Site]) -> String {
    const MOST: usize = 20;
    let named = |site: &Site| format!("{} ({})", site.domain(), site.name);
    let mut text = sites
        .iter()
        .take(MOST)
        .map(named)
        .collect::<Vec<_>>()
        .join(", ");
    if sites.len() > MOST {
        text.push_str(&format!(" and {} more", sites.len() - MOST));
    }
    text
}

#[cfg(test)]
mod tests;
