// `npm run docs`: writes the generated pages of docs/.
console.log("There are no generated pages yet.");
