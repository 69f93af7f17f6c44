/** @type {import('next').NextConfig} */
export default {
  devIndicators: false,
  // what there is to say of its types says the app in React, which has the same
  typescript: { ignoreBuildErrors: true },
};
